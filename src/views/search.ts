import type { ViewContext } from './context.ts';
import { breadcrumbs, indexLink } from './parts/breadcrumbs.ts';
import type { Link } from './parts/link.ts';
import { actorLink, topicLink } from './parts/links.ts';
import type { PageView } from './parts/page.ts';
import { paths } from './paths.ts';

/** Plain lists, which lead everywhere without JavaScript and where nothing is found. */
export interface SearchView extends PageView {
  /**
   * Facets whose values are fetched only once they are opened: in a large briefing, the whole list of who is in which
   * article is larger than all else that a search reads.
   */
  readonly closed: readonly ('actor' | 'topic')[];
  /** Index pages, each with its name. */
  readonly lists: readonly Link[];
  readonly actors: readonly Link[];
  readonly topics: readonly Link[];
}

const mostListed = 200;
const large = 2000;

export function searchView(context: ViewContext): SearchView {
  const { briefing, messages } = context;
  return {
    title: messages.pages.search,
    description: messages.descriptions.search,
    path: paths.search,
    breadcrumbs: breadcrumbs(context),
    closed: briefing.articles.size > large ? ['actor', 'topic'] : [],
    lists: (['editions', 'actors', 'topics', 'events', 'claims', 'outlets', 'articles'] as const).map((list) =>
      indexLink(messages, list),
    ),
    actors: [...briefing.actors.keys()].slice(0, mostListed).map((id) => actorLink(context, id)),
    topics: [...briefing.topics.keys()].slice(0, mostListed).map((id) => topicLink(context, id)),
    notes: [],
  };
}
