import { explainEdtf } from '../../../edtf/parse.ts';
import { readMachineDate } from '../printed/machine-date.ts';
import type { DateCandidate } from '../publication/candidate.ts';
import type { Signals } from '../signals.ts';

/** The dates that a document's format gives, as candidates: they stand above what lines of the text say. */
export const signalled = (signals: Signals, language: string | null): readonly DateCandidate[] =>
  (['published', 'updated'] as const).flatMap((kind): DateCandidate[] => {
    const known = signals[kind];
    if (known === undefined) return [];
    const read = readMachineDate(known.value, language);
    const value = explainEdtf(known.value) === null ? withoutOffset(known.value) : read?.value;
    if (value === undefined || known.basis === 'resolved') return [];
    const { basis, note } = known;
    return [
      { value, kind, source: 'given', weight: basis === 'stated' ? 0.97 : 0.3, utc: read?.utc ?? false, basis, note },
    ];
  });

const withoutOffset = (value: string): string =>
  value.replace(/(T\d{2}:\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/, '$1').replace(/T00:00$/, '');
