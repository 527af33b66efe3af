import { namesOf } from '../content/names.ts';
import type { Name } from '../content/schemas/common.ts';
import { plainName } from '../briefing/mentions/plain-name.ts';
import type { ViewContext } from './context.ts';
import { spellingsOf } from './parts/spellings.ts';
import { paths } from './paths.ts';

/**
 * What leads to a page by name alone. An engine that weighs words can put another page first; these names cannot fail.
 * Names and misspellings are plain (`plainName`).
 */
export interface SearchNames {
  /** Actors first, then outlets and topics. */
  readonly pages: readonly NameRow[];
  /** Positions in `pages`. */
  readonly misspellings: Readonly<Record<string, number>>;
}

/** In few bytes, since a first search loads them all: the names are those that a page has besides its title. */
export type NameRow = readonly [title: string, path: string, about: string, ...names: string[]];

export function searchNames({ briefing, messages }: ViewContext): SearchNames {
  const actors = [...briefing.actors.values()];
  const entries = [
    ...actors.map((actor) => ({ ...actor, path: paths.actor(actor.id), about: messages.actorKinds[actor.kind] })),
    ...[...briefing.outlets.values()].map((outlet) => ({
      ...outlet,
      path: paths.outlet(outlet.id),
      about: messages.outlet.kind,
    })),
    ...[...briefing.topics.values()].map((topic) => ({
      ...topic,
      path: paths.topic(topic.id),
      about: messages.topic.kind,
    })),
  ];
  const misspellings = actors.flatMap((actor, page) =>
    actor.misspellings.map((misspelling) => [plainName(misspelling), page] as const),
  );
  return {
    pages: entries.map(({ name, path, about, aliases }) => [name, path, about, ...namesBeside(name, aliases)]),
    misspellings: Object.fromEntries(misspellings),
  };
}

function namesBeside(title: string, aliases: readonly Name[]): readonly string[] {
  const plain = spellingsOf(namesOf({ name: title, aliases })).map(plainName);
  return plain.filter((name) => name !== plainName(title));
}
