/** A line of a scraped text with what rules ask of it. */
export interface Line {
  readonly text: string;
  /** Small letters, no punctuation at its ends, single blanks: two lines with one key say the same. */
  readonly key: string;
  readonly words: readonly string[];
  /** Length in words; scripts that put no blanks between words are counted by letters. */
  readonly length: number;
  /** Whether it ends as a sentence does. */
  readonly ends: boolean;
}

const closers = '["\'’”»›)\\]）」』】]{0,4}';
const terminal = new RegExp(`[.!?…。！？؟۔।॥።]${closers}(?:\\[\\d{1,3}\\])?$`, 'u');
/** Scripts written without blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const lettersOfAWord = 2.5;

export function lineOf(line: string): Line {
  const text = line.trim();
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = text.match(unspaced)?.length ?? 0;
  return {
    text,
    key: keyOf(text),
    words,
    length: Math.max(words.length, letters / lettersOfAWord),
    ends: terminal.test(text),
  };
}

/** A line's text for comparing. */
export function keyOf(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  let [from, to] = [0, plain.length];
  while (from < to && isOuter(plain[from])) from += 1;
  while (to > from && isOuter(plain[to - 1])) to -= 1;
  return plain.slice(from, to);
}

const isOuter = (char: string | undefined): boolean =>
  char !== undefined && !/[\p{L}\p{N}\p{M}©@#+\ud800-\udfff]/u.test(char);

/** Whether a line is a sentence, or long enough to be part of one that lost its end; a menu's words in one line are neither. */
export const isSentence = (line: Line): boolean =>
  (line.ends && line.length >= 4) ||
  (line.length >= 20 && capitalised(line) < 0.6 && line.text.split(/\s[|•·»/]\s/u).length < 5);

/** Share of words, of those that may, that begin with a capital; 0 in scripts without capitals. */
export function capitalised(line: Line): number {
  const long = line.words.filter((word) => /\p{L}{3}/u.test(word));
  return long.length === 0 ? 0 : long.filter((word) => /^[^\p{L}]{0,3}\p{Lu}/u.test(word)).length / long.length;
}

/** Captions are shorter, in letters. */
const longest = 5000;

/** Where a line says the same twice ("A man walks.A man walks."), the length of what it says; else 0. */
export function doubled(text: string): number {
  const sample = text.slice(0, 16);
  if (sample.length < 16 || text.length > longest) return 0;
  for (let at = text.indexOf(sample, 16); at !== -1 && at <= text.length / 2 + 2; at = text.indexOf(sample, at + 1)) {
    const said = text.slice(0, at).trim();
    if (text.startsWith(said, at) && text.length - at - said.length <= 60) return said.length;
  }
  return 0;
}
