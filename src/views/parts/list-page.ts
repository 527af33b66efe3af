import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';
import { breadcrumbs, indexLink } from './breadcrumbs.ts';
import type { PageView } from './page.ts';

/** What the pages of an index have in common; from the second on the title says which page it is. */
export function listPage(
  context: ViewContext,
  index: 'editions' | 'actors' | 'topics' | 'events' | 'claims' | 'outlets' | 'articles',
  page: number,
): Omit<PageView, 'notes'> {
  const { messages } = context;
  const title = messages.pages[index];
  return {
    title: page === 1 ? title : messages.paging.titled(title, messages.counts.plain(page)),
    description: messages.descriptions[index],
    path: paths.page(paths[index], page),
    breadcrumbs: [...breadcrumbs(context), ...(page === 1 ? [] : [indexLink(messages, index)])],
  };
}
