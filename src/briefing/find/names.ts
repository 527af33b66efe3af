import type { AnyEntry, CollectionName } from '../../content/entry.ts';
import { namesOf } from '../../content/names.ts';
import { nearestNames } from '../mentions/nearest.ts';
import { plainName } from '../mentions/plain-name.ts';

/** An entry that has a name, and all its names, as written. */
export interface KnownName {
  readonly collection: CollectionName;
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

/** The names of a briefing's actors, outlets, places and topics. */
export interface NameBook {
  /** Who has this name, alias or misspelling; case, diacritics, hyphens and spacing do not count. */
  bearers(name: string): readonly KnownName[];
  /** Names like this one, the nearest first. */
  near(name: string): readonly string[];
}

/** A book of the names of all entries that have one. A misspelling leads to its actor, and is no spelling of it. */
export function nameBookOf(entries: Iterable<AnyEntry>): NameBook {
  const bearers = new Map<string, KnownName[]>();
  const all: string[] = [];
  for (const entry of entries) {
    const spellings = spellingsOf(entry);
    const [name] = spellings;
    if (name === undefined) continue;
    const known = { collection: entry.collection, id: entry.id, name, spellings };
    const misspellings = entry.collection === 'actors' ? entry.data.misspellings : [];
    for (const key of new Set([...spellings, ...misspellings].map(plainName)))
      bearers.set(key, [...(bearers.get(key) ?? []), known]);
    all.push(...spellings);
  }
  return {
    bearers: (name) => bearers.get(plainName(name)) ?? [],
    near: (name) => nearestNames(name, all),
  };
}

function spellingsOf(entry: AnyEntry): readonly string[] {
  switch (entry.collection) {
    case 'actors':
    case 'outlets':
    case 'places':
    case 'topics':
      return namesOf(entry.data);
    default:
      return [];
  }
}
