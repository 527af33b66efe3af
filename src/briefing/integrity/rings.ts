import type { Rule } from './rule.ts';
import { error } from './rule.ts';

/** Rule 1: what leads from entry to entry ends: places within places, topics under topics, members of members, revisions, copies. */
export const rings: Rule = function* ({ briefing }) {
  const { places, topics, actors, articles } = briefing;
  const walks: { file: string; field: (string | number)[]; from: string; next: (id: string) => readonly string[] }[] = [
    ...[...places.values()].map(({ id, file }) => ({
      file,
      field: [id, 'within'],
      from: id,
      next: follow(places, (place) => [place.within]),
    })),
    ...[...topics.values()].map(({ id, file }) => ({
      file,
      field: ['parent'],
      from: id,
      next: follow(topics, (topic) => [topic.parent]),
    })),
    ...[...actors.values()].map(({ id, file }) => ({
      file,
      field: ['memberOf'],
      from: id,
      next: follow(actors, (actor) => actor.memberOf),
    })),
    ...[...articles.values()].map(({ id, file }) => ({
      file,
      field: ['revises'],
      from: id,
      next: follow(articles, (article) => [article.revises]),
    })),
    ...[...articles.values()].map(({ id, file }) => ({
      file,
      field: ['wireOf'],
      from: id,
      next: follow(articles, (article) => [article.wireOf]),
    })),
  ];
  for (const { file, field, from, next } of walks) {
    if (!returns(from, next)) continue;
    yield error({
      rule: 'ring',
      file,
      field,
      value: from,
      reason: `"${from}" leads back to itself through ${String(field.at(-1))}.`,
      remedy: 'Remove one link of the ring.',
    });
  }
};

function follow<T>(
  items: ReadonlyMap<string, T>,
  links: (item: T) => readonly (string | undefined)[],
): (id: string) => readonly string[] {
  return (id) => {
    const item = items.get(id);
    return item === undefined ? [] : links(item).filter((to) => to !== undefined);
  };
}

function returns(from: string, next: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const waiting = [...next(from)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === from) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...next(id));
  }
  return false;
}
