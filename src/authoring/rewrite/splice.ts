/** Another text for a part of a text; offsets are UTF-16 units. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with parts replaced that do not overlap; two splices of one place are one. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: part } of splices.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += text.slice(from, start) + part;
    from = end;
  }
  return result + text.slice(from);
}
