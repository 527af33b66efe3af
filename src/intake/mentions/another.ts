import type { Token } from '../../briefing/mentions/tokens.ts';
import { isDemonym } from './english/adjectives.ts';
import { calendar, organisationTails, peoples } from './english/cues.ts';
import { commonWords } from './english/common-words.ts';
import { maleNames, femaleNames } from './english/given-names.ts';
import { portfolios, titleHeads, titleModifiers } from './english/titles.ts';
import { isCapital, neighbour, sentenceOf, type Reading } from './reading.ts';

/**
 * Whether the last name in tokens `from` to `to` is a part of someone else's: a given name stands before it, or a
 * capitalised word behind it ("Boris Example" where Ana is known; "Example Street"). English texts only.
 */
export function isAnothers(reading: Reading, from: number, to: number, isKnown: (token: Token) => boolean): boolean {
  const { tokens, sentences } = reading;
  const after = neighbour(tokens, to - 1, 1);
  if (after !== undefined && isCapital(after) && !calendar.has(after.key) && !isKnown(after)) return true;
  // "Boris J. Example"
  const point = tokens[from - 2]?.cased === '.' && tokens[from - 1]?.cased === ' ' ? tokens[from - 3] : undefined;
  if (point !== undefined && point.isWord && point.cased.length === 1 && isCapital(point)) return true;
  const before = neighbour(tokens, from, -1);
  if (before === undefined || !isCapital(before) || isKnown(before)) return false;
  if (maleNames.has(before.key) || femaleNames.has(before.key)) return true;
  if (isNoName(before.key)) return false;
  return sentences[sentenceOf(reading, from)] !== from - 2;
}

const isNoName = (key: string): boolean =>
  key.length === 1 ||
  [titleHeads, titleModifiers, portfolios, peoples, calendar, commonWords, organisationTails].some((words) =>
    words.has(key),
  ) ||
  isDemonym(key);
