import { copyArticle, makeArticle, type SyntheticArticle } from './article.ts';
import { articleFile } from './article-file.ts';
import { dayOf, monthOf } from './calendar.ts';
import { editionFile } from './edition.ts';
import type { ContentFile } from './file.ts';
import { registryFiles } from './registry-files.ts';
import { claimFile, eventFile } from './subject-files.ts';
import { makeSubjects } from './subjects.ts';
import { worldOf, type Recipe, type World } from './world.ts';

/** A file of the synthetic briefing, with the article that it holds if it holds one. */
export interface SyntheticFile extends ContentFile {
  readonly article?: SyntheticArticle;
}

const copies = 0.05;
/** A copy is made of one of so many articles before it. */
const copiedFrom = 20;
/** An edition cites among so many articles of its month. */
const citedFrom = 40;

/** The files of a synthetic briefing, one after the other; only the last few articles are held in memory. */
export function* synthesize(recipe: Recipe, world: World = worldOf(recipe)): Generator<SyntheticFile> {
  const { random, scale } = world;
  const subjects = makeSubjects(world);
  const grounds = new Map<string, string>();
  const recent: SyntheticArticle[] = [];
  let ofMonth: SyntheticArticle[] = [];
  for (let number = 0; number < recipe.articles; number += 1) {
    const day = dayOf(number, recipe.articles, scale.months);
    const copied = recent.length > 0 && random.chance(copies);
    const article = copied
      ? copyArticle(world, random.pick(recent), number, day)
      : makeArticle(world, subjects, number, day);
    remember(recent, article);
    yield { ...articleFile(article), article };

    const { events, claims } = subjects.takeNew();
    for (const event of events) yield eventFile(world, event);
    for (const claim of claims) yield claimFile(world, claim);
    for (const { id, by, topic } of article.statements) {
      for (const subject of [by.id, topic.id]) if (!grounds.has(subject)) grounds.set(subject, `${article.id}#${id}`);
    }

    if (ofMonth.length < citedFrom) ofMonth.push(article);
    const month = monthOf(number, recipe.articles, scale.months);
    if (month === monthOf(number + 1, recipe.articles, scale.months)) continue;
    yield editionFile(world, month, ofMonth);
    ofMonth = [];
  }
  yield* registryFiles(world, grounds);
}

function remember(articles: SyntheticArticle[], article: SyntheticArticle): void {
  articles.push(article);
  if (articles.length > copiedFrom) articles.shift();
}
