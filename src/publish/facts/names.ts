import { z } from 'zod';
import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import type { Named } from '../../briefing/mentions/names.ts';
import { spellingsFor } from '../../briefing/mentions/matcher.ts';
import type { AnyEntry } from '../../content/entry.ts';
import { namesOf } from '../../content/names.ts';
import { actorId, type ActorId } from '../../content/schemas/ids.ts';

/** The names that texts are searched for. Plain JSON, so that it can be sent to a thread. */
export interface Register {
  readonly actors: readonly Named<ActorId>[];
  /** Names that take their place in a text and are no mention, so that "Russia Today" is none of Russia. */
  readonly others: readonly string[];
  /** The briefing's language. */
  readonly language: string;
}

export const holdsNames = (file: string): boolean => file.startsWith('actors/') || file.startsWith('outlets/');

export function registerOf(entries: readonly (AnyEntry | AnyEntryFacts)[], language: string): Register {
  return {
    language,
    actors: entries.flatMap((entry) =>
      entry.collection === 'actors'
        ? [{ id: actorId.parse(entry.id), name: entry.data.name, aliases: entry.data.aliases }]
        : [],
    ),
    others: entries.flatMap((entry) => (entry.collection === 'outlets' ? namesOf(entry.data) : [])),
  };
}

export const sameRegister = (one: Register, other: Register): boolean => JSON.stringify(one) === JSON.stringify(other);

/** All spellings of a register, whoever bears them, each as JSON: its words in small letters, then what it is and whose. */
const spellingKeys = ({ actors, others, language }: Register): readonly string[] =>
  spellingsFor(actors, language, others).map(({ keys, words, uses }) => JSON.stringify([keys, words, uses]));

/**
 * The spellings that only one of two registers knows, or that others bear in it, each by its words in small letters; null
 * where every text must be searched again.
 */
export function differingSpellings(before: Register, after: Register): readonly (readonly string[])[] | null {
  if (before.language !== after.language) return null;
  if (sameRegister(before, after)) return [];
  const [one, other] = [spellingKeys(before), spellingKeys(after)];
  return [...without(one, other), ...without(other, one)].map((key) => spelling.parse(JSON.parse(key))[0]);
}

const spelling = z.tuple([z.array(z.string())]).rest(z.unknown());

function without(spellings: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return spellings.filter((key) => !known.has(key));
}
