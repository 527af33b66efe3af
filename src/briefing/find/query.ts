import { plainName } from '../mentions/plain-name.ts';
import { tokenize } from '../mentions/tokens.ts';
import type { KnownName, NameBook } from './names.ts';

/** One way in which a term may stand in a text: its words, one behind another. */
export interface Reading {
  /** As written where it was found: a name, or what was asked for. */
  readonly text: string;
  /** Folded; in small letters, but for `capitals`. */
  readonly words: readonly string[];
  /** Whether the last word may go on: `milit*`. */
  readonly open: boolean;
  /** Whether capitals count, since the name is a short word in them: "US" is not "us". */
  readonly capitals: boolean;
}

/** What must stand in a passage, in one of its readings. */
export interface Term {
  readonly asked: string;
  readonly readings: readonly Reading[];
  /** Whose name it is; empty where it is none, or names were not to be looked up. */
  readonly names: readonly KnownName[];
}

interface Part {
  readonly text: string;
  readonly quoted: boolean;
}

const longestName = 6;

/**
 * The terms of a question as typed on a command line, an argument a part. A phrase stands between quotation marks, or is
 * an argument with spaces in it, which a shell had between them. Words that together are a name in `book` are one term,
 * read as each of its bearer's names. A word that ends in `*` may go on.
 */
export function termsOf(args: readonly string[], book: NameBook | null): readonly Term[] {
  const parts = args.flatMap(partsOf).filter(({ text }) => wordsOf(text).length > 0);
  const terms: Term[] = [];
  for (let at = 0; at < parts.length;) {
    const length = nameLength(parts, at, book);
    const asked = textOf(parts.slice(at, at + length));
    terms.push(termOf(asked, book?.bearers(asked) ?? []));
    at += length;
  }
  return terms;
}

function partsOf(arg: string): Part[] {
  const found = [...arg.matchAll(/["“„«]([^"“”„«»]*)["”»]|([^\s"“”„«»]+)/gu)];
  if (/\s/u.test(arg.trim()) && found.every(([, phrase]) => phrase === undefined)) return [{ text: arg, quoted: true }];
  return found.map(([, phrase, word = '']) => ({ text: phrase ?? word, quoted: phrase !== undefined }));
}

/** How many parts from `at` on are one name, at least one. */
function nameLength(parts: readonly Part[], at: number, book: NameBook | null): number {
  const end = parts.findIndex((part, index) => index >= at && part.quoted);
  const free = (end === -1 ? parts.length : end) - at;
  for (let length = Math.min(free, longestName); length > 1; length -= 1)
    if ((book?.bearers(textOf(parts.slice(at, at + length))).length ?? 0) > 0) return length;
  return 1;
}

const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join(' ');

function termOf(asked: string, names: readonly KnownName[]): Term {
  const known = names.flatMap(({ spellings }) => spellings.map((spelling) => readingOf(spelling, false)));
  const typed = readingOf(asked.replace(/\*$/u, ''), asked.endsWith('*'));
  const isKnown = known.some(({ text }) => plainName(text) === plainName(typed.text));
  return { asked, readings: isKnown && !typed.open ? known : [{ ...typed, capitals: false }, ...known], names };
}

/** A name in capitals of up to so many letters, written small, is a word: "us", "is", "un". */
const longestInitials = 4;

function readingOf(text: string, open: boolean): Reading {
  const tokens = tokenize(text).filter(({ isWord }) => isWord);
  const cased = tokens.map((token) => token.cased);
  const whole = cased.join('');
  const capitals = whole.length <= longestInitials && whole === whole.toUpperCase() && whole !== whole.toLowerCase();
  return { text, words: capitals ? cased : tokens.map(({ key }) => key), open, capitals };
}

const wordsOf = (text: string) => tokenize(text).filter(({ isWord }) => isWord);
