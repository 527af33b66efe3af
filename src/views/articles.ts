import type { ViewContext } from './context.ts';
import { type ArticleLine, articleLine } from './parts/article-line.ts';
import { listPage } from './parts/list-page.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, paged } from './parts/paging.ts';
import { paths } from './paths.ts';

export interface ArticlesView extends PageView {
  /** The newest first. */
  readonly articles: Paged<ArticleLine>;
}

export function articlesView(context: ViewContext, page = 1): ArticlesView {
  const { briefing, messages } = context;
  const newest = [...briefing.articles.values()].reverse();
  const articles = paged(newest, page, {
    path: paths.articles,
    messages,
    row: (article) => articleLine(context, article),
  });
  return { ...listPage(context, 'articles', page), articles, notes: [] };
}
