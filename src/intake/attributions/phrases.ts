import { baseStart, baseEnd, isMark, isTime, possessive, type Range } from './base-phrases.ts';
import { english } from './english.ts';
import { opensPart } from './opens-part.ts';
import type { Token } from './token.ts';

type Tokens = readonly Token[];

const holdsPhrases = new Set(
  'of for at from in with to on by about against over under near behind inside within like'.split(' '),
);

const isTimePhrase = (tokens: Tokens, from: number, to: number): boolean =>
  isTime(tokens[to - 1]) || (isTime(tokens[from]) && tokens[from + 1]?.pos === 'NUM');

/** The subject that ends just before token `end`; `fronted` where a preposition governs it, as in "in Ohio". */
export function phraseBefore(tokens: Tokens, end: number): (Range & { readonly fronted: boolean }) | null {
  let to = end;
  for (let tries = 0; tries < 3; tries++) {
    const start = baseStart(tokens, to - 1);
    if (start === null || !isTimePhrase(tokens, start, to)) break;
    const onDay = tokens[start - 1]?.pos === 'ADP' || tokens[start - 1]?.lower === 'on';
    const before = onDay ? start - 1 : start;
    if (before <= 0 || isMark(tokens[before - 1])) return null;
    to = before;
  }
  const head = baseStart(tokens, to - 1);
  if (head === null) return null;
  let from: number = head;
  for (let tries = 0; tries < 8; tries++) {
    const before: Token | undefined = tokens[from - 1];
    if (before === undefined) break;
    if (before.lower === 'and' || before.lower === 'or') {
      const left: number | null = baseStart(tokens, from - 2);
      if (left === null || !opensPart(tokens, left)) break;
      from = left;
      continue;
    }
    if (before.pos !== 'ADP' && !holdsPhrases.has(before.lower)) break;
    const left: number | null = holdsPhrases.has(before.lower) ? baseStart(tokens, from - 2) : null;
    const described: number | null = left === null ? describedBefore(tokens, from - 2) : null;
    if (described !== null) {
      from = described;
      continue;
    }
    if (left === null)
      return {
        from,
        to,
        fronted:
          before.lower !== 'that' &&
          !/^(?:after|before|since|until)$/.test(before.lower) &&
          !english.subordinate.has(before.lower) &&
          before.pos === 'ADP',
      };
    from = left;
  }
  return { from, to, fronted: false };
}

/** What a participle describes: "a group based in", "a lawyer hired by". */
function describedBefore(tokens: Tokens, verb: number): number | null {
  const token = tokens[verb];
  return token?.pos === 'VERB' && (/ed$/.test(token.lower) || english.participles.has(token.lower))
    ? baseStart(tokens, verb - 1)
    : null;
}

const joinsAfter = new Set('of by for at from with in to on'.split(' '));
const stopsAfter = new Set(
  'statement interview email e-mail tweet speech letter memo post phone release conference briefing address call'.split(
    ' ',
  ),
);

/** The noun phrase that begins at `first`, with what hangs on it by prepositions and "and"; not times or settings. */
export function phraseAt(tokens: Tokens, first: number): Range | null {
  let to = baseEnd(tokens, first);
  if (to === null) return null;
  if (tokens[first]?.pos === 'PRON' && !possessive.has(tokens[first].lower) && to === first + 1)
    return { from: first, to };
  for (let tries = 0; tries < 6; tries++) {
    const joiner = tokens[to];
    if (joiner === undefined) break;
    const and = joiner.lower === 'and';
    if (!and && !joinsAfter.has(joiner.lower)) break;
    const next: number | null = baseEnd(tokens, to + 1);
    if (next === null) break;
    const isSetting =
      isTimePhrase(tokens, to + 1, next) || (joiner.lower !== 'of' && stopsAfter.has(tokens[next - 1]?.lower ?? ''));
    if (isSetting || (and && tokens[next]?.pos === 'VERB') || (and && tokens[next]?.pos === 'AUX')) break;
    to = next;
  }
  return { from: first, to };
}
