import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';

type Index = 'editions' | 'actors' | 'topics' | 'events' | 'claims' | 'outlets' | 'articles';

/** From the home page down to an index page, or through it to the page of an entry. */
export function breadcrumbs({ messages }: ViewContext, index?: Index, ...entries: readonly Link[]): Link[] {
  const home = { text: messages.pages.home, path: paths.home };
  return index === undefined ? [home] : [home, indexLink(messages, index), ...entries];
}

export const indexLink = (messages: ViewContext['messages'], index: Index): Link => ({
  text: messages.pages[index],
  path: paths[index],
});
