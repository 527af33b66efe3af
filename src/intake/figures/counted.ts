import { spanOf, type Span } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { FigureWords } from './words.ts';

/** The longest name of what is counted, in words. */
const most = 6;

/**
 * What the number before token `at` counts: the words up to a verb, preposition or mark, and with them a participle that
 * says what became of it ("people had been killed"). Null where no such word follows.
 */
export function countedAt(
  body: readonly string[],
  paragraph: number,
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
): Span | null {
  if (words.stops.size === 0) return null;
  const from = words.of.has(tokens[at]?.key ?? '') ? behindOf(tokens, at + 1, words) : at;
  let to = from;
  while (to < from + most && isPartOfName(tokens, to, words) && (to === from || !endsBefore(tokens, to, words)))
    to += 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to === from) return null;
  if (to === from + 1 && endsBefore(tokens, from, words)) return null;
  const participle = participleAfter(tokens, to, words);
  return spanOf(body, paragraph, first.start, participle?.end ?? last.end);
}

/** "of the prisoners", "of 31 trucks": article and number are no part of the name. */
function behindOf(tokens: readonly Token[], at: number, words: FigureWords): number {
  const token = tokens[at];
  return token?.kind === 'digits' || (token !== undefined && words.stops.has(token.key)) ? at + 1 : at;
}

/** A verb ends the name, unless it says what became of the counted: "troops killed". */
function endsBefore(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const key = tokens[at]?.key ?? '';
  // "opposition-held" is no verb.
  if (tokens[at - 1]?.key === '-' && tokens[at]?.glued === true) return false;
  return words.isVerb(key) && !words.alike.some((group) => group.has(key));
}

function isPartOfName(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'word') return !words.stops.has(token.key);
  const joined = token.glued && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.glued === true;
  return joined && (token.key === '-' || (token.key === "'" && tokens[at + 1]?.key !== 's'));
}

function participleAfter(tokens: readonly Token[], at: number, words: FigureWords): Token | null {
  let next = at;
  while (next < at + 4 && words.auxiliaries.has(tokens[next]?.key ?? '')) next += 1;
  const token = tokens[next];
  return next > at && token !== undefined && words.alike.some((group) => group.has(token.key)) ? token : null;
}
