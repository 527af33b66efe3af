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
  readonly pages: readonly NamedPage[];
  /** Positions in `pages` of all who bear a name. */
  readonly names: Readonly<Record<string, readonly number[]>>;
  readonly misspellings: Readonly<Record<string, number>>;
}
export interface NamedPage {
  readonly title: string;
  readonly path: string;
  /** What it is: "Person", "Topic". */
  readonly about: string;
}

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
  const bearers = entries.flatMap((entry, page) =>
    spellingsOf([entry.name, ...entry.aliases.map(textOf)]).map((name) => [plainName(name), page] as const),
  );
  const misspellings = actors.flatMap((actor, page) =>
    actor.misspellings.map((misspelling) => [plainName(misspelling), page] as const),
  );
  return {
    pages: entries.map(({ name, path, about }) => ({ title: name, path, about })),
    names: Object.fromEntries(
      [...Map.groupBy(bearers, ([name]) => name)].map(([name, all]) => [name, all.map(([, page]) => page)]),
    ),
    misspellings: Object.fromEntries(misspellings),
  };
}

const textOf = (name: Name): string => (typeof name === 'string' ? name : name.text);
