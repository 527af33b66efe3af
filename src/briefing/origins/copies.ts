import { articleId, outletId, type ArticleId, type OutletId } from '../../content/schemas/ids.ts';
import type { Article, Briefing } from '../model.ts';
import { classesOf } from './classes.ts';
import type { CopyStep } from './join.ts';

type Articles = Pick<Briefing, 'articles'>;

/**
 * By each article that is a copy or a later version of another, or of which there is one: the first of all so linked. Of
 * a part of a briefing only those can be that are in the whole of it, `among` whose links they are looked for.
 */
export function copyHeads(
  briefing: Articles,
  among?: ReadonlyMap<ArticleId, ArticleId>,
): ReadonlyMap<ArticleId, ArticleId> {
  const all = [...briefing.articles.values()];
  const articles = among === undefined ? all : all.filter(({ id }) => among.has(id));
  const linked = classesOf<ArticleId, CopyStep>(articles.map(({ id }) => id));
  for (const article of articles)
    for (const step of stepsUp(briefing, article)) linked.join(article.id, step.article, step);
  return new Map(
    linked.list().flatMap(({ items }) => (items.length < 2 ? [] : items.map((id) => [id, items[0]] as const))),
  );
}

/** Every article that one leads up to, the nearest first, by the steps to it. */
export function* upFrom(briefing: Articles, start: ArticleId): Generator<readonly CopyStep[]> {
  const seen = new Set([start]);
  const waiting: (readonly CopyStep[])[] = [[]];
  for (const steps of waiting) {
    const article = briefing.articles.get(steps.at(-1)?.article ?? start);
    for (const step of article ? stepsUp(briefing, article) : []) {
      if (seen.has(step.article)) continue;
      seen.add(step.article);
      const further = [...steps, step];
      waiting.push(further);
      yield further;
    }
  }
}

/** The outlets whose copy an article is, also where it is a copy or a later version of an article that is. */
export function agenciesOf(briefing: Briefing, id: ArticleId): OutletId[] {
  const above = briefing.index.copyHeads.has(id) ? [...upFrom(briefing, id)] : [];
  return [id, ...above.flatMap((steps) => steps.at(-1)?.article ?? [])].flatMap((article) => {
    const { wireOf } = briefing.articles.get(article) ?? {};
    const outlet = wireOf === undefined ? undefined : outletId.parse(wireOf);
    return outlet !== undefined && briefing.outlets.has(outlet) ? [outlet] : [];
  });
}

/** What an article is a copy and a later version of, as far as the briefing holds it. */
function stepsUp({ articles }: Articles, { wireOf, revises }: Article): CopyStep[] {
  const original = wireOf === undefined ? undefined : articles.get(articleId.parse(wireOf));
  return [
    ...(original ? [{ article: original.id, by: 'wireOf' as const }] : []),
    ...(revises !== undefined && articles.has(revises) ? [{ article: revises, by: 'revises' as const }] : []),
  ];
}
