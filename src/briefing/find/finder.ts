import { startOfStem, stemsOf } from '../mentions/proclitics.ts';
import { tokenize, type Token } from '../mentions/tokens.ts';
import type { Reading, Term } from './query.ts';

/** A part of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Finder {
  /** Where the terms stand in a text, in order, none overlapping another; null unless every term does. */
  readonly find: (text: string) => readonly Range[] | null;
  /** Whether every term can stand in a text of these words, in whatever order: to pass over what need not be read. */
  readonly mayHold: (text: string) => boolean;
}

/**
 * Looks for terms in texts of any script: whole words, whatever their case, diacritics and the punctuation between them;
 * Arabic and Hebrew words also behind the particles that are written together with them.
 */
export function finderOf(terms: readonly Term[]): Finder {
  const find = (text: string): readonly Range[] | null => {
    if (plain.test(text) && !spelled(terms, text.toLowerCase())) return null;
    const words = tokenize(text).filter(({ isWord }) => isWord);
    const found: Range[] = [];
    for (const { readings } of terms) {
      const here = words.flatMap((_, at) => readings.flatMap((reading) => rangeAt(text, words, at, reading)));
      if (here.length === 0) return null;
      found.push(...here);
    }
    return merged(found);
  };
  return { find, mayHold: (text) => allWordsIn(terms, text) };
}

/** ASCII, dashes, quotation marks: folding changes nothing in it but case, so that most texts need not be taken apart. */
const plain = /^[\x20-\x7e\t\u2010-\u2027\u2030-\u205e]*$/u;

const spelled = (terms: readonly Term[], text: string): boolean =>
  terms.every(({ readings }) => readings.some(({ words }) => words.every((word) => text.includes(word.toLowerCase()))));

function allWordsIn(terms: readonly Term[], text: string): boolean {
  const there = new Set(
    tokenize(text).flatMap(({ isWord, key }) => (isWord ? stemsOf(key).map((stem) => stem.key) : [])),
  );
  return terms.every(({ readings }) =>
    readings.some(({ words, open }) =>
      words.every((word, index) => (open && index === words.length - 1) || there.has(word.toLowerCase())),
    ),
  );
}

/** The range of a reading whose first word is word `at`; none where it does not stand there. */
function rangeAt(
  text: string,
  words: readonly Token[],
  at: number,
  { words: wanted, open, capitals }: Reading,
): Range[] {
  const [first = ''] = wanted;
  const head = words[at];
  if (head === undefined) return [];
  const fits = (word: string, index: number): boolean =>
    open && index === wanted.length - 1 ? word.startsWith(wanted[index] ?? '') : word === wanted[index];
  const stem = capitals
    ? head.cased === first
      ? { skipped: 0 }
      : undefined
    : stemsOf(head.key).find(({ key }) => fits(key, 0));
  if (stem === undefined) return [];
  const rest = wanted.slice(1).every((_, index) => {
    const word = words[at + index + 1];
    return word !== undefined && fits(capitals ? word.cased : word.key, index + 1);
  });
  const last = words[at + wanted.length - 1];
  return rest && last !== undefined ? [{ start: startOfStem(text, head, stem.skipped), end: last.end }] : [];
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last !== undefined && range.start < last.end)
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else kept.push(range);
  }
  return kept;
}
