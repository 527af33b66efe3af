import { isDeepStrictEqual } from 'node:util';
import type { EntryFacts } from '../digest/digest.ts';
import type { Article } from '../model.ts';
import { buildArticle, type ArticleSetting } from './article.ts';

/** Builds the articles of a briefing, in the order of their facts. */
export type BuildArticles = (facts: readonly EntryFacts<'articles'>[], setting: ArticleSetting) => readonly Article[];

export const buildArticles: BuildArticles = (facts, setting) => facts.map((one) => buildArticle(one, setting));

/**
 * As `buildArticles`, for a process that builds a briefing again and again: an article is the same object as the last time
 * where its facts are, and all else is equal that articles are built against.
 */
export function keepingArticles(): BuildArticles {
  let last: { readonly setting: ArticleSetting; readonly built: ReadonlyMap<object, Article> } | undefined;
  return (facts, setting) => {
    const known = isDeepStrictEqual(last?.setting, setting) ? last?.built : undefined;
    const built = new Map(facts.map((one) => [one, known?.get(one) ?? buildArticle(one, setting)]));
    last = { setting, built };
    return [...built.values()];
  };
}
