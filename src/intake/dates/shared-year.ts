import type { Token } from '../tokens.ts';
import type { Found } from './phrases.ts';
import type { DateWords } from './words.ts';

/** "From March to July 2011": a month without a year takes that of the date to which a word joins it. */
export function shareYears(tokens: readonly Token[], all: readonly Found[], words: DateWords): readonly Found[] {
  const shared: Found[] = [];
  for (const found of [...all].reverse()) {
    const next = shared.at(-1);
    const lent = next === undefined ? null : yearLent(tokens, found, next, words);
    shared.push(lent === null ? found : { ...found, said: { ...found.said, year: lent } });
  }
  return shared.reverse();
}

function yearLent(tokens: readonly Token[], { said, to }: Found, next: Found, words: DateWords): number | null {
  const { year, month } = next.said;
  if (said.month === undefined || said.year !== undefined || said.which !== undefined) return null;
  if (year === undefined || month === undefined || (said.day === undefined) !== (next.said.day === undefined))
    return null;
  const between = tokens.slice(to, next.from);
  if (between.length < 1 || between.length > 2 || !between.every(({ key }) => words.joins.has(key))) return null;
  return said.month > month ? year - 1 : year;
}
