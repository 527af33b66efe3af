/** A stretch of a text: UTF-16 offsets, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Style {
  /** Any of these ends the quotation. */
  readonly closing: string;
  /** Opens only at the head of a word and closes only at the foot of one: it is an apostrophe too, or closes elsewhere. */
  readonly atWords: boolean;
  /** A mark without its partner quotes all that follows, as newspapers print quotations of several paragraphs. */
  readonly runsOn: boolean;
}

const styles: ReadonlyMap<string, Style> = new Map([
  ['“', { closing: '”', atWords: false, runsOn: true }],
  ['„', { closing: '“”', atWords: false, runsOn: true }],
  ['«', { closing: '»', atWords: false, runsOn: true }],
  ['「', { closing: '」', atWords: false, runsOn: true }],
  ['『', { closing: '』', atWords: false, runsOn: true }],
  ['"', { closing: '"', atWords: false, runsOn: false }],
  ['＂', { closing: '＂', atWords: false, runsOn: false }],
  ['”', { closing: '”', atWords: true, runsOn: false }],
  ['»', { closing: '«»', atWords: true, runsOn: false }],
  ['‹', { closing: '›', atWords: true, runsOn: false }],
  ['›', { closing: '‹', atWords: true, runsOn: false }],
  ['‚', { closing: '‘’', atWords: true, runsOn: false }],
  ['‘', { closing: '’', atWords: true, runsOn: false }],
  ["'", { closing: "'", atWords: true, runsOn: false }],
]);

const word = /[\p{L}\p{N}]/u;

/** The stretches of a text that stand between quotation marks of any style, marks included; those within others are not listed. */
export function quotedRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let at = 0;
  while (at < text.length) {
    const style = styles.get(text.charAt(at));
    const end = style === undefined ? null : endOf(text, at, style);
    if (end !== null) ranges.push({ start: at, end });
    // The quotation began in an earlier paragraph.
    else if (ranges.length === 0 && /^\S[”»]$/u.test(text.slice(at - 1, at + 1)))
      ranges.push({ start: 0, end: at + 1 });
    at = end ?? at + 1;
  }
  return ranges;
}

/** Where the quotation that `start` opens ends; null where it opens none. */
function endOf(text: string, start: number, style: Style): number | null {
  if (style.atWords && (word.test(text.charAt(start - 1)) || !/\S/u.test(text.charAt(start + 1)))) return null;
  const opening = text.charAt(start);
  let depth = 1;
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (style.closing.includes(letter) && !(style.atWords && word.test(text.charAt(at + 1)))) depth -= 1;
    else if (letter === opening) depth += 1;
    if (depth === 0) return at + 1;
  }
  return style.runsOn ? text.length : null;
}
