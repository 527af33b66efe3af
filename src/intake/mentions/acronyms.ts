import type { Token } from '../../briefing/mentions/tokens.ts';
import type { Document, Mentioned } from './document.ts';
import { isCapital } from './reading.ts';

/** The short form in brackets behind a name: "Example Support Group (ESG)"; `at` is its token. */
function acronymBehind(tokens: readonly Token[], words: readonly Token[], to: number): Token | null {
  const opening = tokens[to]?.cased === ' ' ? to + 1 : to;
  const short = tokens[opening + 1];
  if (tokens[opening]?.cased !== '(' || short === undefined || !/^\p{Lu}[\p{Lu}\d]{1,9}s?$/u.test(short.cased))
    return null;
  if (tokens[opening + 2]?.cased !== ')' && tokens[opening + 2]?.cased !== ',') return null;
  return isInitials(short.cased, words) ? short : null;
}

/** Whether letters are the first ones of a name's words; small words may be left out. */
function isInitials(short: string, words: readonly Token[]): boolean {
  const capitals = words.filter((word) => isCapital(word)).map(({ cased }) => (cased[0] ?? '').toUpperCase());
  const all = words.map(({ cased }) => (cased[0] ?? '').toUpperCase());
  const wanted = short.replace(/s$/, '');
  return [capitals, all].some((letters) => letters.length > 1 && letters.join('') === wanted);
}

/** Short forms of registered actors that the document gives in brackets behind their names, wherever they stand in it. */
export function acronymsIn(
  document: Document,
  named: readonly Mentioned[],
  covered: ReadonlySet<Token>,
): readonly Mentioned[] {
  const owners = new Map<string, Mentioned>();
  for (const mention of named) {
    const tokens = document.readings[mention.paragraph]?.tokens ?? [];
    const words = tokens.slice(mention.from, mention.to).filter(({ isWord }) => isWord);
    const short = acronymBehind(tokens, words, mention.to);
    if (short !== null && !owners.has(short.cased)) owners.set(short.cased, mention);
  }
  if (owners.size === 0) return [];
  return document.readings.flatMap(({ tokens }, paragraph) =>
    tokens.flatMap((token, at): Mentioned[] => {
      const owner = owners.get(token.cased);
      if (owner === undefined || covered.has(token)) return [];
      return [{ actor: owner.actor, paragraph, from: at, to: at + 1, rule: 'short form', confidence: 0.9 }];
    }),
  );
}
