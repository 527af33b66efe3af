import type { Day } from '../../edtf/date.ts';
import type { DateProposal } from '../proposals.ts';
import { spanOf } from '../span.ts';
import type { Token } from '../tokens.ts';
import { directionOf } from './direction.ts';
import { extentOf } from './extent.ts';
import { grammarOf, type Grammar } from './languages.ts';
import { inOrder } from './number-order.ts';
import { edtfOf, type Period } from './period.ts';
import { phrasedIn } from './phrased.ts';
import type { Found } from './phrases.ts';
import { reasonOf } from './reason.ts';
import { resolve } from './resolve.ts';
import { shareYears } from './shared-year.ts';
import { agreed, possibleDays } from './standpoints.ts';

export interface DateOptions {
  /** BCP 47; dates in words are read where the language has a catalogue, dates in digits and month names in any. */
  readonly language: string;
  /** EDTF of the publication, from which "Friday" and "last week" are told; null where it is not known. */
  readonly published: string | null;
}

/** A text read from one day that may be that of its publication, with the dates that it named so far, the last first. */
interface Reading {
  readonly today: Day;
  readonly anchors: Period[];
}

/** How many dates back an expression such as "a year earlier" looks for the one that it counts from. */
const memory = 8;

/**
 * The times that a text names, in order, with their EDTF values. Weeks, weekends, quarters and half years are intervals
 * of their days or months; "earlier this week" is `[Monday..publication]`. Where the publication's year is not known
 * neither is that of "Sept. 23" (`XXXX-09-23`), and "Friday" has no value. Durations, ages, how often something is, and
 * vague times ("recently") are no dates. Spans follow TimeML: without preposition, with "early" and "the end of".
 */
export function datesIn(body: readonly string[], { language, published }: DateOptions): DateProposal[] {
  const grammar = grammarOf(language);
  const readings = possibleDays(published).map((today): Reading => ({ today, anchors: [] }));
  const paragraphs = body.map((text, paragraph) => ({ text, ...phrasedIn(body, paragraph, language) }));
  const read = paragraphs.map(({ tokens, phrases }) => shareYears(tokens, phrases, grammar.words));
  const turned = inOrder(read, language, published);
  return paragraphs.flatMap(({ text, tokens }, paragraph) =>
    (turned[paragraph] ?? []).flatMap((found) => {
      const periods = periodsOf(found, tokens, readings, grammar);
      const value = found.said.known ?? agreed(periods.map((period) => period && edtfOf(period)));
      if (value === null && (readings.length === 1 || found.said.anchored === true)) return [];
      const isDay = value === null || /^[\dX]{4}-\d\d-\d\d$/.test(value);
      const { start, end, time } = extentOf(text, tokens, found, isDay, grammar.words);
      const timed = value !== null && time !== null ? `${value}T${time}` : value;
      return [{ span: spanOf(body, paragraph, start, end), value: timed, ...reasonOf(found.said, value) }];
    }),
  );
}

function periodsOf(
  found: Found,
  tokens: readonly Token[],
  readings: readonly Reading[],
  { words }: Grammar,
): readonly (Period | null)[] {
  const direction = directionOf(tokens, found, words);
  return readings.map(({ today, anchors }) => {
    const period = resolve(found.said, { today, direction, anchors });
    if (period !== null) anchors.unshift(period);
    if (anchors.length > memory) anchors.pop();
    return period;
  });
}
