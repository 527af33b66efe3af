import type { Block } from './block.ts';

/** A mark that ends a sentence or parts its clauses, in any script. */
const marks = /[.,;:!?…。、，；：！？।॥؟،؛۔։።]/u;

/**
 * How much running text a block holds: the units of it that are no links, if it reads as sentences; otherwise 0. A line of a
 * menu, a name or a button holds none.
 */
export function proseOf({ text, linked }: Block): number {
  const own = text.length - linked;
  if (own < 20 || linked > text.length * 0.6) return 0;
  const dense = isDense(text);
  if (own < (dense ? 30 : 60)) return marks.test(text) ? own / 2 : 0;
  return marks.test(text) ? own * (dense ? 2 : 1) : own / 3;
}

/** Scripts that write a word in one or two letters. */
const isDense = (text: string): boolean => /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
