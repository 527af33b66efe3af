import { explainEdtf } from '../../../edtf/parse.ts';
import type { Known } from '../../extracted.ts';
import { givenNote } from '../given-note.ts';
import { readMachineDate } from '../printed/machine-date.ts';
import { choose, choosePublished } from './choose.ts';
import type { DateCandidate } from './candidate.ts';

/** Before it there was no web to publish on: an earlier date is believed where it is printed. */
const beginningOfWeb = '1990';

/**
 * The date of an article, `given` by the editor, as it is or as EDTF, before what its document says. That the document
 * states it is said only where it does, be it more exactly.
 */
export function givenDate(given: string | undefined, read: Known | null): Known | null {
  if (given === undefined) return read;
  const value = explainEdtf(given) === null ? given : readMachineDate(given, null)?.value;
  if (value === undefined) return read;
  if (read !== null && isWithin(read.value, value)) return { ...read, value };
  return { value, basis: 'inferred', note: givenNote(read) };
}

/** Whether a date is another, or a part of it: a day of its month, a time of its day. */
const isWithin = (date: string, other: string): boolean =>
  date === other || date.startsWith(`${other}-`) || date.startsWith(`${other}T`);

/** Below the first a date is as likely of something else, and is not proposed; below the second it is no more than a conclusion. */
const [least, sure] = [0.08, 0.4];

/** A day without a year must at least be as likely as this. */
const leastOfDay = 0.3;

/**
 * When an article was first published and last changed, out of all candidates. What lies after `today` is no date of a
 * report, and dates before the web count only as printed. A date without a year stands where no other does. The last
 * change is left out where it is the day of publication or before it.
 */
export function publicationOf(
  candidates: readonly DateCandidate[],
  today: string,
): { readonly published: Known | null; readonly updated: Known | null } {
  const possible = candidates.filter(({ value, weight }) => weight >= least && !value.startsWith('X'));
  const plausible = possible.filter(
    ({ value, source }) =>
      value.slice(0, 10) <= today && (value >= beginningOfWeb || source === 'text' || source === 'given'),
  );
  const published =
    choosePublished(plausible) ??
    choose(
      candidates.filter(
        ({ value, weight, basis }) => value.startsWith('X') && (weight >= leastOfDay || basis === 'inferred'),
      ),
    );
  const updated = choose(plausible.filter(({ kind }) => kind === 'updated'));
  const changed =
    updated !== null && updated !== published && (published === null || isLater(updated, published, plausible));
  return {
    published: published === null ? null : asPublished(published),
    updated: changed ? knownOf(updated) : null,
  };
}

/** Whether a change came after publication, by clocks that can be compared: of two zones a day or more must lie between. */
function isLater(change: DateCandidate, published: DateCandidate, all: readonly DateCandidate[]): boolean {
  const sameClock = all.find(
    ({ kind, utc, value, weight }) =>
      kind === 'published' &&
      utc === change.utc &&
      value.length > 10 &&
      weight > 0.5 &&
      !isDayApart(value, published.value),
  );
  const from = sameClock ?? published;
  if (from.utc === change.utc || from.value.length === 10 || change.value.length === 10)
    return change.value > from.value;
  return isDayApart(change.value, from.value) && change.value > from.value;
}

const isDayApart = (one: string, other: string): boolean =>
  Math.abs(Date.parse(`${one.slice(0, 10)}T00:00Z`) - Date.parse(`${other.slice(0, 10)}T00:00Z`)) > 86_400_000;

/** A time in UTC says so with its `Z`: without it, it would read as local. */
const knownOf = ({ value, basis, note, utc }: DateCandidate): Known => ({
  value: utc && value.includes('T') ? `${value}Z` : value,
  basis,
  note,
});

/** Where only a change is dated, or nothing says what a date is of, the day is a conclusion, and the note says so. */
function asPublished(candidate: DateCandidate): Known {
  const known = knownOf(candidate);
  if (candidate.kind === 'updated') {
    return { ...known, basis: 'inferred', note: `${known.note} It is the date of a change; no other is given.` };
  }
  if (candidate.weight >= sure || known.basis === 'inferred') return known;
  return { ...known, basis: 'inferred', note: `${known.note} Nothing says that it is the day of publication.` };
}
