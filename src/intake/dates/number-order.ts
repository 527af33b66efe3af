import { parseEdtf } from '../../edtf/parse.ts';
import { dayOf } from '../../edtf/day.ts';
import { dayComesFirst } from './numeric.ts';
import type { Found } from './phrases.ts';
import type { Said } from './said.ts';

/**
 * Digits such as 03/04/2016 in the order of the text: that of its dates which can be read in one order only, else the one
 * in which they do not lie after the publication, else that of the language.
 */
export function inOrder(
  paragraphs: readonly (readonly Found[])[],
  language: string,
  published: string | null,
): readonly (readonly Found[])[] {
  const doubtful = (found: Found): boolean => found.said.eitherOrder === true;
  if (!paragraphs.some((all) => all.some(doubtful))) return paragraphs;
  const latest = published === null ? null : parseEdtf(published).latest;
  const local = dayComesFirst(language);
  const turn = (said: Said): Said => {
    const { eitherOrder: _, month = 1, day = 1, year = 0, ...rest } = said;
    const [monthFirst, dayFirst] = [dayOf(year, month, day), dayOf(year, day, month)];
    const ahead = latest === null ? [] : [monthFirst > latest, dayFirst > latest];
    const asDayFirst = ahead[0] === ahead[1] ? local : ahead[0] === true;
    return asDayFirst ? { ...rest, year, month: day, day: month } : { ...rest, year, month, day };
  };
  return paragraphs.map((all) => all.map((found) => (doubtful(found) ? { ...found, said: turn(found.said) } : found)));
}
