import { english } from './english.ts';
import { attributionsInUnit } from './in-unit.ts';
import type { Unit } from './units.ts';

/** Longest name of a place before a report, in tokens: "PORT OF SPAIN, Trinidad" is as long as they are. */
const longestPlace = 7;

/**
 * A unit without the place in capitals before its colon, as "HARBOUR TOWN: The bridge will stay shut, the minister said":
 * a place where the words behind the colon, from the first on, are said to be those of someone whom they name. A speaker's
 * label ("MINISTER: We go on, he said") stands before words that are nobody else's; such a unit comes back as it is.
 */
export function withoutPlace(unit: Unit): Unit {
  const { tokens } = unit;
  const colon = tokens.slice(0, longestPlace + 1).findIndex(({ text }) => text === ':');
  if (colon < 1 || !tokens.slice(0, colon).every(({ text }) => text === text.toUpperCase())) return unit;
  const rest = tokens.slice(colon + 1);
  const [first] = rest;
  const saysAnother = attributionsInUnit(rest).some(
    ({ aside, content, speaker }) =>
      aside &&
      content.some(({ start }) => start === first?.start) &&
      speaker !== null &&
      !english.pronouns.has(rest[speaker.from]?.lower ?? ''),
  );
  return saysAnother ? { ...unit, tokens: rest } : unit;
}
