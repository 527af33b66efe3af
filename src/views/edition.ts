import type { Briefing, Edition } from '../briefing/model.ts';
import type { Confidence, Likelihood } from '../content/schemas/edition.ts';
import type { EditionId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { foundBetween } from './changes/between.ts';
import { disputesSeen } from './disputes.ts';
import { articleLine, type ArticleLine } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { citedStatements } from './parts/cited-statements.ts';
import { changes, type Changes } from './parts/changes.ts';
import { eventRow, type EventRow, type LinkedChart } from './parts/chart.ts';
import { editorDate, edtfDate, sortedDate, type DateView, type SortedDate } from './parts/date.ts';
import { dateDifferences, type DateDifference } from './parts/date-differences.ts';
import { isDense } from './parts/dense.ts';
import { days, eventsIn, type DayView } from './parts/days.ts';
import { editionChart } from './parts/edition-chart.ts';
import { figureGroup, type FigureGroup, type FigureSet } from './parts/figures.ts';
import { newestFigures } from './parts/figures-seen.ts';
import type { Link } from './parts/link.ts';
import { matrices, type Matrices } from './parts/matrices.ts';
import { originsView, type OriginsView } from './parts/origins.ts';
import type { PageView } from './parts/page.ts';
import { shownOf, type Room } from './parts/paging.ts';
import { plainLine } from './parts/plain-line.ts';
import { bodyProse, lineProse, type Prose } from './parts/prose.ts';
import { correctionViews, type CorrectionView } from './parts/reference.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { sidesView, type SidesView } from './parts/sides.ts';
import { paths } from './paths.ts';
import { untraced } from './traced/traced-briefing.ts';

export interface KeyJudgmentView {
  readonly text: Prose;
  readonly likelihood?: Likelihood | undefined;
  readonly confidence?: Confidence | undefined;
  readonly confidenceNote?: string | undefined;
  /** Of the statements that it cites. */
  readonly restsOn?: OriginsView | undefined;
}

/** An edition: what the home page and `editions/<id>/` show. It sees the articles published up to its window's end. */
export interface EditionView extends PageView {
  readonly id: string;
  /** Not accepted by an editor: in no site that may be published. */
  readonly draft: boolean;
  readonly date: SortedDate;
  readonly window: DateView;
  /** The window's end: "today" on this page. */
  readonly asOf: DateView;
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
  readonly bluf: readonly Prose[];
  readonly keyJudgments: readonly KeyJudgmentView[];
  readonly restsOn: {
    /** The newest first, of many the first. */
    readonly articles: readonly ArticleLine[];
    readonly total: number;
    readonly outlets: number;
    readonly unstated: number;
  };
  readonly days: readonly DayView[];
  /** Events of the window that are too many to stand under a day here; the timeline has them all. */
  readonly eventsBeyond: number;
  readonly chart: LinkedChart;
  readonly sides: SidesView;
  /** Only claims on which distinct speakers differ. */
  readonly disputed: Matrices;
  readonly figures: { readonly differ: readonly FigureGroup[]; readonly single: readonly FigureGroup[] };
  readonly dates: readonly DateDifference[];
  readonly watch: readonly EventRow[];
  readonly gaps: readonly Prose[];
  readonly changes?: Changes | undefined;
  readonly body?: Prose | undefined;
  readonly corrections: readonly CorrectionView[];
}

const most = {
  articles: { whole: 20, few: 5 },
  events: { whole: 60, few: 40 },
  figures: { whole: 16, few: 4 },
  dates: 12,
  watch: 30,
};

const fewEvents: Room = { whole: 20, few: 16 };
const fewFigures: Room = { whole: 3, few: 2 };

/** The newest edition at the home page's address; undefined where the briefing has none. */
export function homeView(context: ViewContext): EditionView | undefined {
  const { current } = context;
  return current && { ...editionView(context, current.edition.id), path: paths.home, breadcrumbs: [] };
}

export function editionView(context: ViewContext, id: EditionId): EditionView {
  const editions = [...context.briefing.editions.values()];
  const at = editions.findIndex((one) => one.id === id);
  const edition = editions[at];
  if (edition === undefined) throw new Error(`There is no edition ${id} in this briefing.`);
  const [previous, next] = [at > 0 ? editions[at - 1] : undefined, editions[at + 1]];
  const [before] = context.comparisons.since.get(edition.id) ?? [];
  const known = context.asOf(edition);
  // All that the edition shows follows from what it sees.
  const whole = untraced(context.briefing);
  const scope = scopeOf({ ...context, briefing: known });
  const link = (one: Edition): Link => ({ text: one.title, path: paths.edition(one.id) });
  const { window } = edition;
  const events = eventsIn(scope, window);
  const listed = shownOf(events.length, isDense(known) ? fewEvents : most.events);

  return {
    id: edition.id,
    draft: edition.review === 'draft',
    title: edition.title,
    description: edition.bluf[0] ? plainLine(edition.bluf[0].text) : edition.title,
    path: paths.edition(edition.id),
    breadcrumbs: breadcrumbs(context, 'editions'),
    date: sortedDate(context, { date: edition.date, basis: 'stated' }),
    window: editorDate(context, window),
    asOf: edtfDate(context, window.latest ?? edition.date.text),
    previous: previous && link(previous),
    next: next && link(next),
    bluf: edition.bluf.map((line) => lineProse(scope, line, edition.date)),
    keyJudgments: keyJudgmentViews(scope, edition),
    restsOn: restsOn(scope),
    days: days(scope, events.slice(events.length - listed)),
    eventsBeyond: events.length - listed,
    chart: editionChart(scope, edition),
    sides: sidesView(scope, edition, isDense(known) ? 1 : 2),
    disputed: disputed(scope, whole, edition),
    figures: figures(scope, whole),
    dates: dateDifferences(scope, most.dates, whole),
    watch: planned(scope, edition),
    gaps: edition.gaps.map((line) => lineProse(scope, line, edition.date)),
    changes: before && changes(scope, foundBetween(context, before, edition), before, edition),
    body: bodyProse(scope, edition, edition.date),
    corrections: correctionViews(context, edition.corrections, link(edition)),
    notes: scope.notes.list(),
  };
}

export function keyJudgmentViews(scope: Scope, { date, keyJudgments }: Edition): KeyJudgmentView[] {
  return keyJudgments.map(({ text, ...judged }) => ({
    text: lineProse(scope, text, date),
    ...judged,
    restsOn: originsView(scope, citedStatements(scope.briefing, text)),
  }));
}

function restsOn(scope: Scope): EditionView['restsOn'] {
  const articles = [...scope.briefing.articles.values()].reverse();
  return {
    articles: articles.slice(0, shownOf(articles.length, most.articles)).map((article) => articleLine(scope, article)),
    total: articles.length,
    outlets: new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size,
    unstated: articles.filter(({ outlet }) => outlet === undefined).length,
  };
}

/** Those with the most utterances first; columns are the edition's sides. */
function disputed(scope: Scope, whole: Briefing, edition: Edition): Matrices {
  const { briefing, messages } = scope;
  const { sides } = edition;
  const all = disputesSeen(whole, edition)
    .sort((a, b) => b.utterances - a.utterances)
    .map(({ claim }) => claim);
  return matrices(scope, [{ claims: all.slice(0, isDense(briefing) ? 2 : 8) }], {
    sides: sides.length > 0 ? sides : undefined,
    total: all.length,
    all: { text: messages.matrix.allClaims, path: paths.claims },
  });
}

function figures(scope: Scope, whole: Briefing): EditionView['figures'] {
  const { differ, single } = newestFigures(whole, scope.briefing, isDense(scope.briefing) ? fewFigures : most.figures);
  const groups = (sets: readonly FigureSet[]): FigureGroup[] =>
    sets.map((set) => figureGroup(scope, set, isDense(scope.briefing) ? 3 : undefined));
  return { differ: groups(differ), single: groups(single) };
}

/** Planned, and not certainly past at the window's end. */
function planned(scope: Scope, { window }: Edition): EventRow[] {
  const events = [...scope.briefing.events.values()];
  const ahead = events.filter(
    ({ status, when }) =>
      status === 'planned' && !(when.date.latest !== null && when.date.latest < (window.latest ?? '')),
  );
  return ahead.slice(0, most.watch).map((event) => eventRow(scope, event));
}
