import type { Token } from '../../../briefing/mentions/tokens.ts';
import { calendar, peoples } from '../english/cues.ts';
import { isDemonym } from '../english/adjectives.ts';
import { tokenAt, type Reading } from '../reading.ts';
import { kindOf, type Kind } from './kinds.ts';
import { partsOf } from './parts.ts';
import { runsOf } from './runs.ts';

/** A stretch of text that names someone or something not registered. */
export interface FoundName extends Kind {
  readonly paragraph: number;
  readonly words: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Nouns of offices that introduce it, as "minister". */
  readonly titles: readonly string[];
  readonly initial: boolean;
}

/** All names of an English body, in order, outside the tokens of names that are known. */
export function namesIn(readings: readonly Reading[], known: ReadonlySet<Token>): readonly FoundName[] {
  const small = new Set(
    readings.flatMap(({ tokens }) =>
      tokens.filter(({ isWord, cased, key }) => isWord && cased === key).map(({ key }) => key),
    ),
  );
  return readings.flatMap((reading, paragraph) => {
    return runsOf(reading, paragraph).flatMap((run) =>
      partsOf(run, { isKnown: (token) => known.has(token), isSmall: (key) => small.has(key) }).flatMap((part) => {
        const [first] = part.words;
        const last = part.words.at(-1);
        if (first === undefined || last === undefined || !isName(part.words)) return [];
        const { tokens } = reading;
        const kind = kindOf(part, tokens, tokenAt(tokens, first.start), tokenAt(tokens, last.start));
        if (kind.cue === null && isShouted(part.words)) return [];
        return [{ ...part, ...kind, paragraph, start: first.start, end: last.end }];
      }),
    );
  });
}

/** Not only days, peoples and numbers. */
const isName = (words: readonly Token[]): boolean =>
  words.some(({ key, cased }) => cased.length > 1 && !calendar.has(key) && !peoples.has(key) && !isDemonym(key));

/** "BREAKING NEWS": several words all in capitals are print, and seldom a name. */
const isShouted = (words: readonly Token[]): boolean =>
  words.length > 1 && words.every(({ cased }) => cased === cased.toUpperCase());
