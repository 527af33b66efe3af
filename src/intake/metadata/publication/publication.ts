import { explainEdtf } from '../../../edtf/parse.ts';
import type { Known } from '../../extracted.ts';
import { readMachineDate } from '../printed/machine-date.ts';
import { choose, choosePublished } from './choose.ts';
import type { DateCandidate } from './candidate.ts';

/** Before it there was no web to publish on: an earlier date is believed where it is printed. */
const beginningOfWeb = '1990';

/** A date told by the editor, as it is or as EDTF; null where none is given. */
export function givenDate(given: string | undefined): Known | null {
  if (given === undefined) return null;
  const value = explainEdtf(given) === null ? given : readMachineDate(given, null)?.value;
  return value === undefined ? null : { value, basis: 'stated', note: 'Given by the editor.' };
}

/**
 * When an article was first published and last changed, out of all candidates. What lies after `today` is no date of a
 * report, and dates before the web count only as printed. The last change is left out where it is the day of publication
 * or before it.
 */
export function publicationOf(
  candidates: readonly DateCandidate[],
  today: string,
): { readonly published: Known | null; readonly updated: Known | null } {
  const possible = candidates.filter(
    ({ value, source, weight }) =>
      weight > 0 &&
      (value.startsWith('X') ||
        (value.slice(0, 10) <= today && (value >= beginningOfWeb || source === 'text' || source === 'given'))),
  );
  const published = choosePublished(possible.filter(({ value }) => !value.startsWith('X'))) ?? choose(possible);
  const updated = choose(possible.filter(({ kind, value }) => kind === 'updated' && !value.startsWith('X')));
  const changed = updated !== null && updated !== published && updated.value > (published?.value ?? '');
  return {
    published: published === null ? null : asPublished(published),
    updated: changed ? knownOf(updated) : null,
  };
}

const knownOf = ({ value, basis, note }: DateCandidate): Known => ({ value, basis, note });

/** Where only a change is dated, its day stands for that of publication, and says so. */
const asPublished = (candidate: DateCandidate): Known =>
  candidate.kind === 'published'
    ? knownOf(candidate)
    : {
        ...knownOf(candidate),
        basis: 'inferred',
        note: `${candidate.note} It is the date of a change; no other is given.`,
      };
