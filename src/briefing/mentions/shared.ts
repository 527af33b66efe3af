import { overlaps } from '../../edtf/overlaps.ts';
import { sameLanguage, spellingsOf, type Named, type Use } from './names.ts';

/** A name that two or more bear at one time and in one language, so that no text tells who is meant. */
export interface SharedAlias<Id> {
  readonly alias: string;
  readonly actors: readonly Id[];
}

/** The names that a matcher of these actors leaves alone. `language` is that of aliases that give none. */
export function sharedAliases<Id extends string>(
  actors: readonly Named<Id>[],
  language: string,
): readonly SharedAlias<Id>[] {
  return spellingsOf(actors, language).flatMap(({ text, uses }) => {
    const clashing = uses.filter((use) => uses.some((other) => clash(use, other)));
    return clashing.length === 0 ? [] : [{ alias: text, actors: [...new Set(clashing.map((use) => use.id))] }];
  });
}

function clash<Id>(a: Use<Id>, b: Use<Id>): boolean {
  return a.id !== b.id && sameLanguage(a.language, b.language) && overlaps(a.bounds, b.bounds);
}
