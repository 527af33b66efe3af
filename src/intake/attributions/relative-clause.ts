import type { Complement } from './complement.ts';
import { english } from './english.ts';
import type { Token } from './token.ts';

type Tokens = readonly Token[];

/** Longest clause without commas that describes a speaker, in words. */
const longest = 20;

/**
 * Where the clause ends that a relative opens and in which the content begins at token `from`: before the verb of the
 * sentence itself, as before "said" in "an official who refused to be named said". `to` where it goes on to there.
 */
export function relativeEnd(tokens: Tokens, from: number, to: number, kind: Complement['kind']): number {
  // A clause of its own takes a verb before the sentence has its own.
  let own = kind === 'that' || kind === 'bare' ? 1 : 0;
  for (let at = from + 1; at < Math.min(to, from + longest); at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ',') break;
    if (english.relatives.has(token.lower) || token.pos === 'SCONJ' || token.pos === 'CCONJ') own += 1;
    if (!isFinite(tokens, at)) continue;
    if (own === 0) return withoutAdverbs(tokens, from, at);
    own -= 1;
    while (isHelped(tokens, at)) at += 1;
  }
  return to;
}

/** "… already know": adverbs go with the verb behind them. */
function withoutAdverbs(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && tokens[end - 1]?.pos === 'ADV') end -= 1;
  return end;
}

/** Whether a verb stands here that has a subject: no infinitive, participle or word before a noun. */
function isFinite(tokens: Tokens, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX') || token.lower.endsWith('ing')) return false;
  if (before?.lower === 'to' || before?.pos === 'AUX' || before?.pos === 'DET' || before?.pos === 'PART') return false;
  return next?.lower !== 'by';
}

/** Whether the next token still belongs to the verb: "had been asked". */
const isHelped = (tokens: Tokens, at: number): boolean =>
  /^(?:AUX|PART|ADV)$/.test(tokens[at]?.pos ?? '') && /^(?:AUX|PART|ADV|VERB)$/.test(tokens[at + 1]?.pos ?? '');

/** What a source asks for who wants to stay unnamed: nothing that an article reports as said. */
const unnamed =
  /^(?:to be (?:named|identified|quoted)|(?:to (?:give|disclose|reveal|provide|share|publish|use)|that) (?:his|her|their|its)(?: \w+)? (?:names?|identit(?:y|ies))|not to be (?:named|identified|quoted)|anonymity)\b/u;

/** Whether a content that begins at token `from` is but the wish to stay unnamed: "who declined to give her name". */
export const staysUnnamed = (tokens: Tokens, from: number): boolean =>
  unnamed.test(
    tokens
      .slice(from, from + 6)
      .map(({ lower }) => lower)
      .join(' '),
  );
