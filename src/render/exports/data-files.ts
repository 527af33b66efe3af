import type { ViewContext } from '../../views/context.ts';
import { paths } from '../../views/paths.ts';
import { searchNames } from '../../views/search-names.ts';
import { timelineChart } from '../../views/timeline.ts';
import { atomText } from '../feeds/atom.ts';
import { actorFeed, type Feed, siteFeed, topicFeed } from '../feeds/feed.ts';
import { jsonFeedText } from '../feeds/json-feed.ts';
import { printSheet } from '../print-sheet.ts';
import { briefingJson } from './briefing-json.ts';
import { eventsCsv } from './events-csv.ts';
import { figuresCsv } from './figures-csv.ts';
import { judgmentsCsv } from './judgments-csv.ts';
import { known } from './known.ts';
import { originsCsv } from './origins-csv.ts';
import { inPieces } from './pieces.ts';
import { positionsCsv } from './positions-csv.ts';
import { sitemaps } from './sitemap.ts';
import { statementsCsv } from './statements-csv.ts';
import { encodeTimeline } from './timeline-data.ts';
import { togetherCsv } from './together-csv.ts';

/** A file of a site that is not a page. */
export interface DataFile {
  /** MIME type, without its charset, which is always UTF-8. */
  readonly type: string;
  /** One after another they are its text. */
  pieces(context: ViewContext): Iterable<string>;
}

const file = (type: string, text: (context: ViewContext) => string): DataFile => ({
  type,
  pieces: (context) => [text(context)],
});
const long = (type: string, parts: DataFile['pieces']): DataFile => ({
  type,
  pieces: (context) => inPieces(parts(context)),
});
const json = (value: (context: ViewContext) => unknown): DataFile =>
  file('application/json', (context) => JSON.stringify(value(context)));
const csv = (text: (context: ViewContext) => string): DataFile => file('text/csv', text);
const atom = (feed: (context: ViewContext) => Feed): DataFile =>
  file('application/atom+xml', (context) => atomText(feed(context), context.briefing.config));

/** Those that every site has, by path. */
const ofEverySite: readonly (readonly [string, DataFile])[] = [
  [paths.feed, atom(siteFeed)],
  [
    paths.jsonFeed,
    file('application/feed+json', (context) =>
      jsonFeedText(siteFeed(context), context.briefing.config, paths.jsonFeed),
    ),
  ],
  [paths.eventsCsv, csv(({ briefing }) => eventsCsv(briefing))],
  [paths.statementsCsv, long('text/csv', ({ briefing }) => statementsCsv(briefing))],
  [paths.originsCsv, long('text/csv', ({ briefing }) => originsCsv(briefing))],
  [paths.positionsCsv, long('text/csv', ({ briefing }) => positionsCsv(briefing))],
  [paths.figuresCsv, long('text/csv', ({ briefing }) => figuresCsv(briefing))],
  [paths.judgmentsCsv, long('text/csv', judgmentsCsv)],
  [paths.togetherCsv, csv((context) => togetherCsv(context.company()))],
  [paths.briefingJson, long('application/json', ({ briefing }) => briefingJson(briefing))],
  [paths.timelineData, json((context) => encodeTimeline(timelineChart(context)))],
  [paths.searchNames, json(searchNames)],
  [paths.known, json(known)],
  [paths.printSheet, file('text/css', printSheet)],
];

/** Every file of a site that is made from the whole briefing and is no page, by path. */
export function dataFiles(context: ViewContext): ReadonlyMap<string, DataFile> {
  const { briefing } = context;
  return new Map([
    ...ofEverySite,
    ...sitemaps(context).map(([path, text]) => [path, file('application/xml', text)] as const),
    ...Array.from(briefing.actors.keys(), (id) => [paths.actorFeed(id), atom((c) => actorFeed(c, id))] as const),
    ...Array.from(briefing.topics.keys(), (id) => [paths.topicFeed(id), atom((c) => topicFeed(c, id))] as const),
  ]);
}
