import { edtfOf } from '../printed/printed-date.ts';
import type { DateCandidate } from './candidate.ts';

const day = /(?<!\d)((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2]|[1-9](?=\2))\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?!\d)/;
const month = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?=\/|-)/;

/** A day that an address carries: as `/2016/09/24/`, `2016-09-24`, `20160924`; else its month. */
function dateOfAddress(address: string): string | null {
  const found = day.exec(address);
  if (found !== null && (found[2] !== '' || /^\d{8}$/.test(found[0]))) {
    const value = edtfOf(Number(found[1]), Number(found[3]), Number(found[4]));
    if (value !== null) return value;
  }
  const partial = month.exec(address);
  return partial === null ? null : edtfOf(Number(partial[1]), Number(partial[2]), null);
}

/** Dates that the page's addresses of itself carry. */
export const datesOfAddresses = (addresses: readonly string[]): readonly DateCandidate[] =>
  addresses.flatMap((address): DateCandidate[] => {
    const value = dateOfAddress(address);
    if (value === null) return [];
    return [
      {
        value,
        kind: 'published',
        source: 'address',
        weight: value.length === 10 ? 0.85 : 0.2,
        utc: false,
        basis: 'inferred',
        note: `Concluded from the page's address, which has ${value.replaceAll('-', '/')} in it.`,
      },
    ];
  });
