import type { Article, BriefingEvent } from '../../briefing/model.ts';
import type { Report, Statement } from '../../briefing/statement.ts';
import { articleLines, type ArticleLine } from './article-line.ts';
import { editorDate, type DateView } from './date.ts';
import { figureGroups, type FigureGroup } from './figures.ts';
import type { Line } from './line.ts';
import type { Cites } from './note.ts';
import { columnOf, outletTag, type OutletTag } from './outlet-tag.ts';
import { placeView } from './place.ts';
import type { Scope } from './scope.ts';
import { articleOf, statementView, type StatementView } from './statement.ts';
import { onceEach } from './utterances.ts';

/** What one outlet reports of an event. */
export interface ReportColumn {
  readonly outlet: OutletTag;
  readonly articles: readonly ArticleLine[];
  /** The outlet's own words for the date ("Monday"), and the date they were read as. */
  readonly dates: readonly {
    readonly words?: string | undefined;
    readonly when?: DateView | undefined;
    readonly cites: Cites;
  }[];
  /** Empty: not stated. */
  readonly places: readonly Line[];
  readonly figures: readonly FigureGroup[];
  /** By date, the oldest first. */
  readonly statements: readonly StatementView[];
  readonly total: number;
}

const mostStatements = 12;

/** The reports of an event side by side, outlets in the order in which they first report it. */
export function reportColumns(scope: Scope, event: BriefingEvent): ReportColumn[] {
  const { index } = scope.briefing;
  const reporting = new Set([
    ...(index.statementsReporting.get(event.id) ?? []),
    ...(index.statementsCounting.get(event.id) ?? []),
  ]);
  const placed = [...reporting].map((statement) => ({ statement, article: articleOf(scope, statement) }));
  return [...Map.groupBy(placed, ({ article }) => columnOf(article)).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const articles = [...new Set(group.map(({ article }) => article))];
    return [
      reportColumn(
        scope,
        event,
        articles,
        group.map(({ statement }) => statement),
        first.article,
      ),
    ];
  });
}

function reportColumn(
  scope: Scope,
  event: BriefingEvent,
  articles: Article[],
  statements: Statement[],
  first: Article,
): ReportColumn {
  const reports = statements.flatMap((statement) =>
    statement.reports.filter((report) => report.event === event.id).map((report) => ({ report, statement })),
  );
  const once = onceEach(statements);
  const figures = statements.map((statement) => ({
    ...statement,
    figures: statement.figures.filter((figure) => figure.event === event.id),
  }));
  return {
    outlet: outletTag(scope, first),
    articles: articles.map(articleLines(scope, statements)),
    dates: sameReports(reports, ({ words, when }) =>
      words === undefined && when === undefined ? null : `${words} ${when?.text}`,
    ).map(([{ words, when }, from]) => ({
      words,
      when: when && editorDate(scope, when),
      cites: scope.notes.statements(from),
    })),
    places: sameReports(reports, ({ place }) => place ?? null).map(([{ place }, from]) => ({
      text: place === undefined ? '' : placeView(scope, place).name,
      cites: scope.notes.statements(from),
    })),
    figures: figureGroups(scope, figures),
    statements: once.slice(0, mostStatements).map((statement) => statementView(scope, statement)),
    total: once.length,
  };
}

/** Reports that say the same, each with its statements; those of which `saying` is null say nothing of it. */
function sameReports(
  reports: readonly { readonly report: Report; readonly statement: Statement }[],
  saying: (report: Report) => string | null,
): (readonly [Report, Statement[]])[] {
  const said = reports.filter(({ report }) => saying(report) !== null);
  return [...Map.groupBy(said, ({ report }) => saying(report)).values()].flatMap((group) => {
    const [first] = group;
    return first ? [[first.report, group.map(({ statement }) => statement)] as const] : [];
  });
}
