import type { Span } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { HappeningWords } from './words.ts';

/** Tokens of a clause; `to` is not included. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A clause of fewer words than this names nothing by itself: "The truce, announced two weeks ago, …". */
const least = 3;

/**
 * The clause of a sentence in which a date stands, without the date where that is at its head or end. It ends at
 * commas, dashes and words such as "which"; one too short to name anything takes what stands before it as well.
 */
export function clauseAround(tokens: readonly Token[], within: Span, date: Span, words: HappeningWords): Clause {
  const first = tokenFrom(tokens, date.start);
  const behind = tokenFrom(tokens, date.end);
  const walk = (at: number, step: 1 | -1): number => {
    let next = at;
    while (Math.abs(next - first) < farthest && inside(tokens, next, within) && !parts(tokens, next, words))
      next += step;
    return next;
  };
  const from = walk(first - 1, -1) + 1;
  const to = walk(behind, 1);
  let clause = withoutDate(tokens, { from, to }, { from: first, to: behind }, words);
  // A date between commas stands within the clause: "Talks in the capital, on April 13, were broken off."
  const opens = withoutPrepositions(tokens, first, from, words);
  if (tokens[to]?.key === ',' && to === behind && opens === from && tokens[from - 1]?.key === ',') {
    const around = { from: walk(from - 2, -1) + 1, to: walk(to + 1, 1) };
    if (beginsWithVerb(tokens, { ...around, from: to + 1 }, words)) return withoutStop(tokens, around);
  }
  // A date with a comma behind it stands before the clause that it dates.
  if (clause.to <= clause.from && tokens[to]?.key === ',')
    clause = withoutStop(tokens, { from: to + 1, to: walk(to + 1, 1) });
  if (clause.to - clause.from >= least && !beginsWithVerb(tokens, clause, words)) return clause;
  let border = from - 1;
  while (inside(tokens, border, within) && parts(tokens, border, words)) border -= 1;
  if (!inside(tokens, border, within)) return clause;
  const wider = { from: walk(border, -1) + 1, to: clause.to };
  return withoutDate(tokens, wider, { from: first, to: behind }, words);
}

/** "…, which began in July": what began stands before. */
function beginsWithVerb(tokens: readonly Token[], { from }: Clause, { tense }: HappeningWords): boolean {
  const key = tokens[from]?.key ?? '';
  return tense.past.has(key) || tense.looksPast(key) || tense.modals.has(key) || tense.copulas.has(key);
}

/** How many tokens from its date a clause goes on at most: longer than nearly all, and a bound on the work. */
const farthest = 50;

function inside(tokens: readonly Token[], at: number, within: Span): boolean {
  const token = tokens[at];
  return token !== undefined && token.start >= within.start && token.end <= within.end;
}

/** The first token that begins at an offset or behind it. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function parts(tokens: readonly Token[], at: number, words: HappeningWords): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'word') return words.subordinators.has(token.key);
  if (token.kind === 'digits') return false;
  // The comma of "1,500" and the point of "Sept." part nothing.
  return /^[,;:()“”"…!?–—-]$/.test(token.text) && tokens[at + 1]?.glued !== true;
}

function withoutDate(tokens: readonly Token[], clause: Clause, date: Clause, words: HappeningWords): Clause {
  const head = withoutPrepositions(tokens, date.from, clause.from, words);
  const possessive = tokens[date.to]?.key === "'" && tokens[date.to + 1]?.key === 's' ? 2 : 0;
  const tail = withoutStop(tokens, clause).to;
  if (head === clause.from) return { from: date.to + possessive, to: tail };
  return date.to >= tail ? { from: clause.from, to: head } : { from: clause.from, to: tail };
}

/** The first of the words before a date that go with it, not before `least`. */
function withoutPrepositions(tokens: readonly Token[], date: number, least: number, words: HappeningWords): number {
  let head = date;
  while (head > least && words.prepositions.has(tokens[head - 1]?.key ?? '')) head -= 1;
  return head;
}

const withoutStop = (tokens: readonly Token[], { from, to }: Clause): Clause => ({
  from,
  to: /^[.,]$/.test(tokens[to - 1]?.key ?? '') ? to - 1 : to,
});
