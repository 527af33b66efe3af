import { english } from './english.ts';
import type { Range } from './base-phrases.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './token.ts';

type Tokens = readonly Token[];

/** Farthest that "citing" stands behind the cue it belongs to, in tokens. */
const reach = 60;

/** Whether words name an outlet: one of them is a word of such names. */
export const isOutlet = (tokens: Tokens, { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ lower, pos }) => english.outlets.has(lower) && pos !== 'VERB');

/** "told Reuters", "told The Daily Example": the one told, where that is an outlet, relayed it. */
export const relayed = (tokens: Tokens, told: Range | null): Range | null =>
  told !== null && isOutlet(tokens, told) ? told : null;

/** "…, citing a statement by the general staff": whose authority is invoked behind a cue that ends at token `end`. */
export function citedAfter(tokens: Tokens, end: number): Range | null {
  for (let at = end; at < tokens.length && at - end < reach; at++) {
    const token = tokens[at];
    if (token?.lower === 'citing' && tokens[at - 1]?.pos !== 'AUX') return phraseAt(tokens, at + 1);
    if (token?.text === ';') return null;
  }
  return null;
}
