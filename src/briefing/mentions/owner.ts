import { overlaps, type Bounds } from '../../edtf/overlaps.ts';
import { sameLanguage, type Use } from './names.ts';

/**
 * Whom a name means, of all who bear it: the only one; else the only one whose use of it includes the date; else, of
 * those, the only one who bears it in the text's language; else null.
 */
export function ownerOf<Id>(uses: readonly Use<Id>[], on: Bounds | undefined, language: string): Id | null {
  const inUse = on === undefined ? uses : uses.filter((use) => overlaps(use.bounds, on));
  const inLanguage = inUse.filter((use) => sameLanguage(use.language, language));
  for (const left of [uses, inUse, inLanguage]) {
    const [first, ...rest] = left;
    if (first !== undefined && rest.every((use) => use.id === first.id)) return first.id;
  }
  return null;
}
