import { aboutView } from '../about.ts';
import { actorView } from '../actor.ts';
import { actorsView } from '../actors.ts';
import { articleView } from '../article.ts';
import { articlesView } from '../articles.ts';
import { changesView } from '../changes.ts';
import { changesListRoutes, changesListView } from '../changes-list.ts';
import { claimView } from '../claim.ts';
import { claimsView } from '../claims.ts';
import type { ViewContext } from '../context.ts';
import { continuedView } from '../continued.ts';
import { editionView } from '../edition.ts';
import { editionsView } from '../editions.ts';
import { eventView } from '../event.ts';
import { eventsView } from '../events.ts';
import { figuresPages, figuresView } from '../figures.ts';
import { mapPages, mapView } from '../map.ts';
import { originsPages, originsPageView } from '../origins.ts';
import { outletView } from '../outlet.ts';
import { outletsView } from '../outlets.ts';
import { paths } from '../paths.ts';
import { continuedRoutes, listPages, sinceRoutes, wordingPages } from '../routes.ts';
import { searchView } from '../search.ts';
import { sheetView } from '../sheet.ts';
import { timelinePages, timelineView } from '../timeline.ts';
import { togetherPages, togetherView } from '../together.ts';
import { topicView } from '../topic.ts';
import { topicsView } from '../topics.ts';
import { tradecraftView } from '../tradecraft.ts';
import { wordingCuesView } from '../wording-cues.ts';
import { wordingNamesView } from '../wording-names.ts';
import { wordingWordsView } from '../wording-words.ts';
import { isFurtherPage } from './further-page.ts';
import { home } from './home.ts';
import { entriesOf, listOf, onePage, pageKind, type PageKind } from './kind.ts';

/** Every kind of page of a site, in the order in which a site lists them. */
export const pages = {
  home: onePage(paths.home, home),
  editions: listOf(paths.editions, (context) => listPages(context, 'editions'), editionsView),
  actors: listOf(paths.actors, (context) => listPages(context, 'actors'), actorsView),
  topics: listOf(paths.topics, (context) => listPages(context, 'topics'), topicsView),
  events: listOf(paths.events, (context) => listPages(context, 'events'), eventsView),
  claims: listOf(paths.claims, (context) => listPages(context, 'claims'), claimsView),
  outlets: listOf(paths.outlets, (context) => listPages(context, 'outlets'), outletsView),
  articles: listOf(paths.articles, (context) => listPages(context, 'articles'), articlesView),
  edition: entriesOf(({ briefing }) => briefing.editions.keys(), paths.edition, editionView),
  since: pageKind(
    (context) => sinceRoutes(context).map((pair) => [paths.since(pair.edition, pair.since), pair] as const),
    (context, { edition, since }) => changesView(context, edition, since),
  ),
  actor: entriesOf(({ briefing }) => briefing.actors.keys(), paths.actor, actorView),
  sheet: entriesOf(({ briefing }) => briefing.actors.keys(), paths.sheet, sheetView),
  topic: entriesOf(({ briefing }) => briefing.topics.keys(), paths.topic, topicView),
  event: entriesOf(({ briefing }) => briefing.events.keys(), paths.event, eventView),
  claim: entriesOf(({ briefing }) => briefing.claims.keys(), paths.claim, claimView),
  outlet: entriesOf(({ briefing }) => briefing.outlets.keys(), paths.outlet, outletView),
  article: entriesOf(({ briefing }) => briefing.articles.keys(), paths.article, articleView),
  continued: pageKind(
    (context) => continuedRoutes(context).map((route) => [route.path, route] as const),
    (context, { about, page }) => continuedView(context, about, page),
  ),
  figures: listOf(paths.figures, figuresPages, figuresView),
  origins: listOf(paths.origins, originsPages, originsPageView),
  words: listOf(paths.wording, (context) => wordingPages(context, 'words'), wordingWordsView),
  names: listOf(paths.wordingNames, (context) => wordingPages(context, 'names'), wordingNamesView),
  cues: listOf(paths.wordingCues, (context) => wordingPages(context, 'cues'), wordingCuesView),
  timeline: listOf(paths.timeline, timelinePages, timelineView),
  together: listOf(paths.together, togetherPages, togetherView),
  map: listOf(paths.map, mapPages, mapView),
  search: onePage(paths.search, searchView),
  about: onePage(paths.about, aboutView),
  tradecraft: onePage(paths.tradecraft, tradecraftView),
  sinceLists: pageKind(changesListRoutes, changesListView),
};

const kinds: ReadonlyMap<string, PageKind> = new Map(Object.entries(pages));

/** A page, as one process tells it to another: JSON. */
export interface Page {
  readonly path: string;
  /** The kind that it is of, and its subject there; where they are not said, the page is looked for among all. */
  readonly about?: { readonly kind: string; readonly subject: unknown };
}

/** Pages that no list names, and that show nothing of the briefing. */
export const unlisted: readonly string[] = [paths.notFound, paths.offline];

/** Every page, kind by kind. */
export const allPages = (context: ViewContext): Page[] =>
  [...kinds].flatMap(([name, kind]) =>
    Array.from(kind.pages(context), ([path, subject]) => ({ path, about: { kind: name, subject } })),
  );

/** The paths of every page, in the same order. */
export const pagePaths = (context: ViewContext): string[] => allPages(context).map(({ path }) => path);

/** Kinds whose pages only go on from another page. */
const goingOn: ReadonlySet<string> = new Set<keyof typeof pages>(['continued', 'sinceLists']);

/** The paths of those pages that search engines may list, in the same order. */
export const indexedPaths = (context: ViewContext): string[] =>
  [...kinds]
    .filter(([name]) => !goingOn.has(name))
    .flatMap(([, kind]) => Array.from(kind.pages(context), ([path]) => path))
    .filter((path) => !isFurtherPage(path));

const ofEntries = ['edition', 'since', 'actor', 'sheet', 'topic', 'event', 'claim', 'outlet', 'article'] as const;

/** How many `indexedPaths` there are at most, by entries alone: what lists hold need not be counted for it. */
export const mostIndexed = (context: ViewContext): number =>
  kinds.size + ofEntries.reduce((sum, name) => sum + pages[name].pages(context).size, 0);

/** The page that was told last, of each context. */
const toldLast = new WeakMap<ViewContext, { readonly path: string; readonly kind: PageKind }>();

/** Tells what the page at a path shows, which was made before: nothing of the context is asked for it. */
export function tellView(context: ViewContext, path: string, kindName: string, view: unknown): void {
  const kind = kinds.get(kindName);
  if (kind === undefined) throw new Error(`There is no kind of page "${kindName}".`);
  toldLast.set(context, { path, kind });
  kind.tell(context, path, view);
}

/** The name of a page's kind; undefined where there is no such page. */
export function kindNameOf(context: ViewContext, { path, about }: Page): string | undefined {
  const kind = about === undefined ? kindAt(context, path) : undefined;
  return about?.kind ?? [...kinds].find(([, one]) => one === kind)?.[0];
}

/** What a page shows; undefined where the site has no such page. */
export function viewOf(context: ViewContext, { path, about }: Page): object | undefined {
  const kind = about && kinds.get(about.kind);
  if (about === undefined || kind === undefined) return kindAt(context, path)?.at(context, path);
  toldLast.set(context, { path, kind });
  return kind.of(context, path, about.subject);
}

/** The kind of the page at a path; undefined where there is none. Of kinds that come after it no page is counted. */
export function kindAt(context: ViewContext, path: string): PageKind | undefined {
  const last = toldLast.get(context);
  if (last?.path === path) return last.kind;
  return unlisted.includes(path) ? undefined : [...kinds.values()].find((kind) => kind.has(context, path));
}
