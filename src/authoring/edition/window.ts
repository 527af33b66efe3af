import type { Day, FuzzyDate } from '../../edtf/date.ts';
import { parseEdtf } from '../../edtf/parse.ts';

/** The window of an edition from one day to another, both in it. */
export const windowOf = (from: Day, to: Day): FuzzyDate => parseEdtf(`${from}/${to}`);
