import type { Range } from '../../briefing/find/finder.ts';

/** A passage of up to so many characters is shown whole. */
const whole = 320;
/** How much of a longer one is shown on both sides of what was found, and of how many finds. */
const around = 80;
const most = 4;

/** The parts of a passage that are shown, in order; null stands for what is left out between and around them. */
export function excerptOf(text: string, matches: readonly Range[]): readonly (Range | null)[] {
  if (text.length <= whole) return [{ start: 0, end: text.length }];
  const parts: Range[] = [];
  for (const match of matches) {
    const [start, end] = [wordBefore(text, match.start - around), wordAfter(text, match.end + around)];
    const last = parts.at(-1);
    if (last !== undefined && start <= last.end + around) parts[parts.length - 1] = { start: last.start, end };
    else if (parts.length < most) parts.push({ start, end });
  }
  const [first, last] = [parts[0], parts.at(-1)];
  return [
    ...(first !== undefined && first.start > 0 ? [null] : []),
    ...parts.flatMap((part, index) => (index === 0 ? [part] : [null, part])),
    ...(last !== undefined && last.end < text.length ? [null] : []),
  ];
}

function wordBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at).search(/\s/u);
  return space === -1 || space > around / 2 ? at : at + space + 1;
}

function wordAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space === -1 || at - space > around / 2 ? at : space;
}
