import type { Token } from '../tokens.ts';
import type { Found } from './phrases.ts';
import type { DateWords, TenseWords } from './words.ts';

/** Where a date lies from the publication, as far as the words around it tell. */
export type Direction = 'past' | 'future' | 'unknown';

/** How many tokens to each side are looked at: longer than nearly all clauses, and a bound on the work. */
const reach = 24;

/**
 * Whether a date lies ahead or behind, by the verb that stands nearest: first those before it in its sentence, then those
 * behind it. A date at the head of a noun ("Monday's vote will …") goes by what follows.
 */
export function directionOf(tokens: readonly Token[], found: Found, { tense: words, ...others }: DateWords): Direction {
  if (words === null || isAttribute(tokens, found, others)) return 'unknown';
  const { from, to } = found;
  const before = tokens[from - 1]?.key ?? '';
  if (words.pastBefore.has(before)) return 'past';
  const left = tenseBefore(tokens, from, words);
  if (words.towards.has(before) && left.word !== null && words.deferring.has(left.word)) return 'future';
  const right = tenseBehind(tokens, to, words);
  const heads = tokens[to]?.key === "'" && tokens[to].glued;
  const { tense } = heads ? either(right, left) : either(left, right);
  const deadline = words.infinitive.has(tokens[to]?.key ?? '') || tense !== 'past';
  return words.futureBefore.has(before) && deadline ? 'future' : tense;
}

/** A month before a noun, as in "for May delivery" or "the February figures are due": no verb speaks of it. */
function isAttribute(
  tokens: readonly Token[],
  { said, from, to }: Found,
  { determiners, isCounted }: Pick<DateWords, 'determiners' | 'isCounted'>,
): boolean {
  const [before, after] = [tokens[from - 1]?.key ?? '', tokens[to]];
  if (said.month === undefined || Object.keys(said).length > 1 || after?.kind !== 'word') return false;
  return isCounted(after.key) || determiners.has(before);
}

/** A tense and the word that shows it. */
interface Shown {
  readonly tense: Direction;
  readonly word: string | null;
}
const nothing: Shown = { tense: 'unknown', word: null };

const either = (first: Shown, second: Shown): Shown => (first.word === null ? second : first);

function tenseBefore(tokens: readonly Token[], from: number, words: TenseWords): Shown {
  for (let at = from - 1; at >= Math.max(0, from - reach) && !closes(tokens, at); at -= 1) {
    const tense = tenseAt(tokens, at, words);
    if (tense !== null) return { tense, word: tokens[at]?.key ?? null };
  }
  return nothing;
}

function tenseBehind(tokens: readonly Token[], to: number, words: TenseWords): Shown {
  for (let at = to; at < Math.min(tokens.length, to + reach) && !closes(tokens, at); at += 1) {
    const tense = tenseAt(tokens, at, words);
    if (tense !== null) return { tense, word: tokens[at]?.key ?? null };
  }
  return nothing;
}

/** Whether a sentence or an independent clause ends at a token. */
function closes(tokens: readonly Token[], at: number): boolean {
  const [mark, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (mark?.kind !== 'mark') return false;
  if (mark.key !== '.') return /^[!?;…。]$/.test(mark.key);
  return next !== undefined && /^[\p{Lu}"“‘]/u.test(next.text) && (before?.text.length ?? 0) > 4;
}

/** The tense that a word shows; null for one that shows none. */
function tenseAt(tokens: readonly Token[], at: number, words: TenseWords): Direction | null {
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  // A name such as "United" or "Will" within a sentence is no verb.
  if (at > 0 && /^\p{Lu}/u.test(word.text)) return null;
  if (words.future.has(word.key)) return 'future';
  if (words.infinitive.has(word.key)) return intended(tokens, at, words) ? 'future' : null;
  if (!words.past.has(word.key) && !words.looksPast(word.key)) return null;
  const before = tokens[at - 1]?.key ?? '';
  if (words.modals.has(before)) return 'future';
  if (words.copulas.has(before)) return 'unknown';
  // "to put": a form that is the infinitive as well.
  if (words.infinitive.has(before)) return null;
  return underWill(tokens, at, words) ? 'future' : 'past';
}

/** Whether an infinitive follows a word of intention, and is none of "according to the …". */
function intended(tokens: readonly Token[], at: number, words: TenseWords): boolean {
  return words.intentions.has(tokens[at - 1]?.key ?? '');
}

/** "will be held", "is to be released", "would have met": a participle whose auxiliary lies ahead. */
function underWill(tokens: readonly Token[], at: number, words: TenseWords): boolean {
  let before = at - 1;
  while (before > at - 5 && words.auxiliaries.has(tokens[before]?.key ?? '')) before -= 1;
  if (before === at - 1) return false;
  const key = tokens[before]?.key ?? '';
  return words.modals.has(key) || words.infinitive.has(key);
}
