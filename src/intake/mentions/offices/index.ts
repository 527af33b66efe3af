import { buildMatcher, type Matcher } from '../../../briefing/mentions/matcher.ts';
import { namesOf } from '../../../content/names.ts';
import type { ActorData } from '../../../content/schemas/actor.ts';
import type { ActorId } from '../../../content/schemas/ids.ts';
import { parseEdtf } from '../../../edtf/parse.ts';
import type { Bounds } from '../../../edtf/overlaps.ts';
import { englishCountries } from '../english/demonyms.ts';
import { englishOfficeNames } from '../english/offices.ts';

/** Who holds or held an office that a form of words names. */
export interface Holder {
  readonly actor: ActorId;
  readonly of: ActorId | undefined;
  readonly bounds: Bounds;
  /** Whether the words name this office, and not just any of its kind ("minister"). */
  readonly exact: boolean;
}

export interface OfficeIndex {
  /** Forms of words for offices; the id is the form itself. */
  readonly forms: Matcher<string>;
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  /** Actors by the adjectives of their countries, in small letters. */
  readonly adjectives: ReadonlyMap<string, ReadonlySet<ActorId>>;
}

/** All that English texts may call the holders of registered offices. */
export function officeIndexOf(actors: ReadonlyMap<ActorId, ActorData>): OfficeIndex {
  const holders = new Map<string, Holder[]>();
  const institutions = new Set<ActorId>();
  for (const [actor, { kind, offices }] of actors) {
    if (kind !== 'person') continue;
    for (const { title, of, from, to } of offices) {
      const { exact, short } = englishOfficeNames(title);
      const bounds = {
        earliest: from === undefined ? null : parseEdtf(from).earliest,
        latest: to === undefined ? null : parseEdtf(to).latest,
      };
      if (of !== undefined) institutions.add(of);
      for (const form of exact) push(holders, form, { actor, of, bounds, exact: true });
      for (const form of short) push(holders, form, { actor, of, bounds, exact: false });
    }
  }
  const forms = buildMatcher(
    [...holders.keys()].map((form) => ({ id: form, name: form, aliases: [] })),
    'en',
  );
  return { forms, holders, adjectives: adjectivesOf(institutions, actors) };
}

/** "Norlandish" for the state of Norland, and for the government that is called Norlandish itself. */
function adjectivesOf(
  institutions: ReadonlySet<ActorId>,
  actors: ReadonlyMap<ActorId, ActorData>,
): ReadonlyMap<string, ReadonlySet<ActorId>> {
  const found = new Map<string, Set<ActorId>>();
  const add = (words: string, id: ActorId): void => {
    const key = words.toLowerCase();
    const ids = found.get(key);
    if (ids === undefined) found.set(key, new Set([id]));
    else ids.add(id);
  };
  for (const id of institutions) {
    const actor = actors.get(id);
    if (actor === undefined) continue;
    const names = namesOf(actor);
    for (const country of englishCountries) {
      const isIt = names.some((name) => country.names.includes(name));
      const isOfIt = names.some((name) => country.adjectives.some((adjective) => governmentOf(name, adjective)));
      if (!isIt && !isOfIt) continue;
      for (const adjective of country.adjectives) add(adjective, id);
      if (isOfIt) for (const name of country.names) add(name, id);
    }
  }
  return found;
}

const governmentOf = (name: string, adjective: string): boolean =>
  /^(?:government|state|regime|authorities|republic|presidency)$/i.test(name.replace(`${adjective} `, ''));

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
