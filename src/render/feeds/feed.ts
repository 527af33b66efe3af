import type { Article, Edition } from '../../briefing/model.ts';
import type { ActorId, TopicId } from '../../content/schemas/ids.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import type { ViewContext } from '../../views/context.ts';
import { outletTag } from '../../views/parts/outlet-tag.ts';
import { plainLine } from '../../views/parts/plain-line.ts';
import { onceEach } from '../../views/parts/utterances.ts';
import { paths } from '../../views/paths.ts';
import { corrected } from './corrected.ts';
import { lastDay } from './last-day.ts';

/** A feed before it is written in a format. Paths are below the base. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly page: string;
  readonly language: string;
  /** Midnight UTC of the newest day of an entry or a correction. */
  readonly updated: Date;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly path: string;
  readonly title: string;
  readonly language: string;
  /**
   * Midnight UTC of the last day on which it can have come out. Feeds know only instants; a time of day that a document
   * prints has no zone to turn it into one.
   */
  readonly date: Date;
  /** Midnight UTC of the day of its last correction; `date` where there is none. */
  readonly updated: Date;
  /** Plain text, one line each: who says what, or the edition's bottom line; and what was corrected. */
  readonly lines: readonly string[];
  readonly author?: string | undefined;
  readonly topics: readonly string[];
}

const mostEntries = 50;

/** Editions and articles. */
export function siteFeed(context: ViewContext): Feed {
  const { config, articles, editions } = context.briefing;
  const entries = [
    ...newestOf([...editions.values()], ({ date }) => date).flatMap((edition) => editionEntry(context, edition)),
    ...newestOf([...articles.values()], ({ published }) => published.date).flatMap((article) =>
      articleEntry(context, article),
    ),
  ];
  return feed(
    context,
    { title: config.title, path: paths.feed, page: paths.home, description: config.description },
    entries,
  );
}

export function actorFeed(context: ViewContext, id: ActorId): Feed {
  const name = context.briefing.actors.get(id)?.name ?? id;
  const articles = context.briefing.index.articlesWithActor.get(id) ?? [];
  return subjectFeed(context, { name, path: paths.actorFeed(id), page: paths.actor(id) }, articles);
}

export function topicFeed(context: ViewContext, id: TopicId): Feed {
  const name = context.briefing.topics.get(id)?.name ?? id;
  const articles = context.briefing.index.articlesOnTopic.get(id) ?? [];
  return subjectFeed(context, { name, path: paths.topicFeed(id), page: paths.topic(id) }, articles);
}

function subjectFeed(
  context: ViewContext,
  { name, path, page }: { readonly name: string; readonly path: string; readonly page: string },
  articles: readonly Article[],
): Feed {
  const title = `${name} – ${context.briefing.config.title}`;
  const description = context.messages.counts.articles(articles.length);
  return feed(
    context,
    { title, path, page, description },
    articles.slice(-mostEntries).flatMap((article) => articleEntry(context, article)),
  );
}

function feed(
  context: ViewContext,
  head: Pick<Feed, 'title' | 'path' | 'page' | 'description'>,
  entries: readonly FeedEntry[],
): Feed {
  const newest = entries.toSorted((a, b) => b.date.getTime() - a.date.getTime()).slice(0, mostEntries);
  const [lastChange] = newest.map(({ updated }) => updated).toSorted((a, b) => b.getTime() - a.getTime());
  const edition = context.current && lastDay(context.current.edition.date);
  return {
    ...head,
    language: context.briefing.config.language,
    // Atom wants a date even of an empty feed.
    updated: lastChange ?? edition ?? new Date(0),
    entries: newest,
  };
}

/** As many as can stand in a feed, so that no entry is made for nothing; of one day the first. */
const newestOf = <T>(items: readonly T[], dateOf: (item: T) => FuzzyDate): T[] =>
  items
    .flatMap((item) => {
      const { latest, earliest } = dateOf(item);
      const day = latest ?? earliest;
      return day === null ? [] : [{ item, day }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, mostEntries)
    .map(({ item }) => item);

function articleEntry(context: ViewContext, article: Article): FeedEntry[] {
  const date = lastDay(article.published.date);
  if (date === undefined) return [];
  const title = article.titleBasis === 'given' ? `[${article.title}]` : article.title;
  const entry = {
    path: paths.article(article.id),
    title: article.review === 'draft' ? `${context.messages.drafts.mark}: ${title}` : title,
    language: article.titleBasis === 'stated' ? article.language : context.briefing.config.language,
    date,
    lines: onceEach(article.statements).map(({ gist }) => gist),
    author: authorOf(context, article),
    topics: article.topics.flatMap((topic) => context.briefing.topics.get(topic)?.name ?? []),
  };
  return [corrected(context, entry, article.corrections)];
}

function authorOf(context: ViewContext, article: Article): string {
  const tag = outletTag(context, article);
  return tag.stated ? tag.link.text : context.messages.outlet.unstated(tag.number);
}

function editionEntry(context: ViewContext, edition: Edition): FeedEntry[] {
  const { briefing } = context;
  const date = lastDay(edition.date);
  if (date === undefined) return [];
  const entry = {
    path: paths.edition(edition.id),
    title: edition.title,
    language: briefing.config.language,
    date,
    lines: edition.bluf.map(({ text }) => plainLine(text)),
    author: briefing.config.editor,
    topics: edition.topics.flatMap((topic) => briefing.topics.get(topic)?.name ?? []),
  };
  return [corrected(context, entry, edition.corrections)];
}
