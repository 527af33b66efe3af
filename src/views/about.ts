import type { Amount } from '../content/schemas/article.ts';
import type { QuoteCounts, ViewContext } from './context.ts';
import { type OutletLine, outletLine } from './outlets.ts';
import { type ArticleLine, articleLine } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { entries } from './parts/entries.ts';
import { inferences, type Inference } from './parts/inferences.ts';
import type { Link } from './parts/link.ts';
import type { PageView } from './parts/page.ts';
import { type Top, top } from './parts/paging.ts';
import { type CorrectionView, type ReferenceView, correctionViews, referenceViews } from './parts/reference.ts';
import { countUtterances } from './parts/utterances.ts';
import { paths } from './paths.ts';

export interface AboutView extends PageView {
  readonly editor?: string | undefined;
  readonly handling?: string | undefined;
  /** The most article text this site may show. */
  readonly publish: Amount;
  readonly counts: {
    readonly articles: number;
    readonly unstated: number;
    readonly outlets: number;
    readonly actors: number;
    readonly topics: number;
    readonly events: number;
    readonly claims: number;
    /** Reports of statements, and utterances: those of the same words once. */
    readonly statements: number;
    readonly utterances: number;
    /** Verbatim pieces. */
    readonly quotes: number;
  };
  /** Verbatim pieces, and those of them that were held against their documents. */
  readonly quotes: QuoteCounts;
  readonly outlets: readonly OutletLine[];
  readonly unstated: Top<ArticleLine>;
  readonly inferred: Top<Inference>;
  readonly references: readonly (ReferenceView & { readonly entry: Link })[];
  readonly corrections: readonly CorrectionView[];
  readonly downloads: readonly Link[];
}

const most = { unstated: 100, inferred: 200 };

export function aboutView(context: ViewContext): AboutView {
  const { briefing, messages } = context;
  const { config, articles } = briefing;
  const statements = [...briefing.statements.values()];
  const unstated = [...articles.values()].filter(({ outlet }) => outlet === undefined).reverse();
  const all = entries(context);
  const { downloads } = messages;
  return {
    title: messages.pages.about,
    description: messages.descriptions.about,
    path: paths.about,
    breadcrumbs: breadcrumbs(context),
    editor: config.editor,
    handling: config.handling,
    publish: config.publish,
    counts: {
      articles: articles.size,
      unstated: unstated.length,
      outlets: briefing.outlets.size,
      actors: briefing.actors.size,
      topics: briefing.topics.size,
      events: briefing.events.size,
      claims: briefing.claims.size,
      statements: statements.length,
      utterances: countUtterances(statements),
      quotes: statements.reduce((sum, { quote }) => sum + quote.length, 0),
    },
    quotes: context.quotes,
    outlets: [...briefing.outlets.values()].map((outlet) => outletLine(context, outlet)),
    unstated: top(unstated, most.unstated, (article) => articleLine(context, article)),
    inferred: top(inferences(context), most.inferred, (inference) => inference),
    references: all.flatMap(({ link, references }) =>
      referenceViews(context, references).map((view) => ({ ...view, entry: link })),
    ),
    corrections: all
      .flatMap(({ link, corrections }) => correctionViews(context, corrections, link))
      .sort((a, b) => (a.date.sort < b.date.sort ? 1 : -1)),
    downloads: [
      { text: downloads.feed, path: paths.feed },
      { text: downloads.jsonFeed, path: paths.jsonFeed },
      { text: downloads.eventsCsv, path: paths.eventsCsv },
      { text: downloads.statementsCsv, path: paths.statementsCsv },
      { text: downloads.originsCsv, path: paths.originsCsv },
      { text: downloads.positionsCsv, path: paths.positionsCsv },
      { text: downloads.figuresCsv, path: paths.figuresCsv },
      { text: downloads.judgmentsCsv, path: paths.judgmentsCsv },
      { text: downloads.togetherCsv, path: paths.togetherCsv },
      { text: downloads.briefingJson, path: paths.briefingJson },
      { text: downloads.sitemap, path: paths.sitemap },
    ],
    notes: [],
  };
}
