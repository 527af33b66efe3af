import { buildMatcher, type Matcher } from '../../briefing/mentions/matcher.ts';
import type { Named } from '../../briefing/mentions/names.ts';
import { namesOf } from '../../content/names.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import { tokenize } from '../../briefing/mentions/tokens.ts';
import type { IntakeContext } from '../context.ts';
import { inflected, inflects } from './inflections/inflect.ts';
import { officeIndexOf, type OfficeIndex } from './offices/index.ts';

type Registries = Pick<IntakeContext, 'language' | 'actors' | 'places' | 'outlets'>;

/** The briefing's names, ready to be found in one text after another. */
export interface Registry {
  readonly actors: Matcher;
  /** Places and outlets: they are no mentions, but no unknown names either. */
  readonly others: Matcher<string>;
  /** Who bears a last name, in small letters. */
  readonly lastNames: ReadonlyMap<string, ReadonlySet<ActorId>>;
  readonly offices: OfficeIndex;
  /** Actors by the other cases of their names in a language; null where none are known. */
  readonly inflected: (language: string) => Matcher | null;
}

const built = new WeakMap<Registries['actors'], Registries & { readonly registry: Registry }>();

/** The matchers of a briefing's registries. They are kept as long as the registries are, for the next document. */
export function registryOf(context: Registries): Registry {
  const known = built.get(context.actors);
  if (
    known !== undefined &&
    known.places === context.places &&
    known.outlets === context.outlets &&
    known.language === context.language
  )
    return known.registry;
  const { language, actors, places, outlets } = context;
  const others = [
    ...[...places].map(([id, names]) => named(`place ${id}`, names)),
    ...[...outlets].map(([id, { name, aliases }]) => ({ id: `outlet ${id}`, name, aliases })),
  ];
  const registry: Registry = {
    actors: buildMatcher(namedActors(actors), language, others.flatMap(namesOf)),
    others: buildMatcher(others, language),
    lastNames: lastNamesOf(actors),
    offices: officeIndexOf(actors),
    inflected: inflectedMatchers(actors),
  };
  built.set(actors, { language, actors, places, outlets, registry });
  return registry;
}

const namedActors = (actors: Registries['actors']): readonly Named<ActorId>[] =>
  [...actors].map(([id, { name, aliases }]) => ({ id, name, aliases }));

const named = (id: string, [name = '', ...aliases]: readonly string[]): Named<string> => ({ id, name, aliases });

function lastNamesOf(actors: Registries['actors']): ReadonlyMap<string, ReadonlySet<ActorId>> {
  const owners = new Map<string, Set<ActorId>>();
  for (const [id, { kind, name, aliases }] of actors) {
    if (kind !== 'person') continue;
    for (const text of namesOf({ name, aliases })) {
      const last = tokenize(text).findLast(({ isWord }) => isWord)?.key ?? '';
      const ids = owners.get(last);
      if (ids === undefined) owners.set(last, new Set([id]));
      else ids.add(id);
    }
  }
  return owners;
}

function inflectedMatchers(actors: Registries['actors']): Registry['inflected'] {
  const matchers = new Map<string, Matcher | null>();
  return (language) => {
    const known = matchers.get(language);
    if (known !== undefined) return known;
    const named = !inflects(language)
      ? []
      : [...actors].flatMap(([id, { name, aliases }]) => {
          const [first, ...forms] = namesOf({ name, aliases }).flatMap((text) => inflected(text, language));
          return first === undefined ? [] : [{ id, name: first, aliases: forms }];
        });
    const matcher = named.length === 0 ? null : buildMatcher(named, language);
    matchers.set(language, matcher);
    return matcher;
  };
}
