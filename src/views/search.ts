import { type Article } from '../briefing/model.ts';
import type { ViewContext } from './context.ts';
import { breadcrumbs, indexLink } from './parts/breadcrumbs.ts';
import type { Link } from './parts/link.ts';
import { actorLink, topicLink } from './parts/links.ts';
import { outletName } from './parts/outlet-tag.ts';
import type { PageView } from './parts/page.ts';
import { paths } from './paths.ts';
import type { Choice } from './timeline.ts';

/** The vocabulary of the facets, and plain lists for a reader without JavaScript. */
export interface SearchView extends PageView {
  readonly facets: {
    readonly kinds: readonly Choice[];
    readonly actors: readonly Choice[];
    readonly topics: readonly Choice[];
    readonly outlets: readonly Choice[];
    readonly years: readonly Choice[];
  };
  /** Index pages, each with its name. */
  readonly lists: readonly Link[];
  readonly actors: readonly Link[];
  readonly topics: readonly Link[];
}

const mostListed = 200;

export function searchView(context: ViewContext): SearchView {
  const { briefing, messages } = context;
  const { index } = briefing;
  const articles = [...briefing.articles.values()];
  const choice = (value: string, name: string, count: number): Choice => ({ value, name, count });
  const used = (choices: readonly Choice[]): Choice[] => choices.filter(({ count }) => count > 0);
  const { kinds } = messages.search;

  return {
    title: messages.pages.search,
    description: messages.descriptions.search,
    path: paths.search,
    breadcrumbs: breadcrumbs(context),
    facets: {
      kinds: used([
        choice('article', kinds.article, articles.length),
        choice('actor', kinds.actor, briefing.actors.size),
        choice('topic', kinds.topic, briefing.topics.size),
        choice('event', kinds.event, briefing.events.size),
        choice('claim', kinds.claim, briefing.claims.size),
        choice('outlet', kinds.outlet, briefing.outlets.size),
        choice('edition', kinds.edition, briefing.editions.size),
      ]),
      actors: used(
        [...briefing.actors.values()].map(({ id, name }) =>
          choice(id, name, index.articlesWithActor.get(id)?.length ?? 0),
        ),
      ),
      topics: used(
        [...briefing.topics.values()].map(({ id, name }) =>
          choice(id, name, index.articlesOnTopic.get(id)?.length ?? 0),
        ),
      ),
      outlets: grouped(articles, (article) => outletName(context, article)),
      years: grouped(articles, ({ published }) => published.date.earliest?.slice(0, 4)).reverse(),
    },
    lists: (['editions', 'actors', 'topics', 'events', 'claims', 'outlets', 'articles'] as const).map((list) =>
      indexLink(messages, list),
    ),
    actors: [...briefing.actors.keys()].slice(0, mostListed).map((id) => actorLink(context, id)),
    topics: [...briefing.topics.keys()].slice(0, mostListed).map((id) => topicLink(context, id)),
    notes: [],
  };
}

/** Values of articles that have one, in alphabetical order. */
function grouped(articles: readonly Article[], valueOf: (article: Article) => string | undefined): Choice[] {
  return [...Map.groupBy(articles, valueOf)]
    .flatMap(([value, group]) => (value === undefined ? [] : [{ value, name: value, count: group.length }]))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}
