import type { StatementKey } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';
import { articleLine, type ArticleLine } from '../parts/article-line.ts';
import type { Link } from '../parts/link.ts';
import type { Cites } from '../parts/note.ts';
import { pageSizes } from '../parts/paging.ts';
import { articleOf, mostOthers, passageLink } from '../parts/statement.ts';
import type { Listing } from './list.ts';

/** One article that reports an utterance. */
export interface ReportLine {
  readonly article: ArticleLine;
  readonly passage: Link;
  readonly paragraphs: readonly number[];
  readonly cites: Cites;
}

/** Every report of an utterance, by date: an agency's may stand in a hundred articles. */
export function reportsListing({ briefing }: ViewContext, utterance: StatementKey): Listing {
  const reports = briefing.index.sameUtterance.get(utterance) ?? [];
  return {
    total: reports.length,
    size: pageSizes.lines,
    first: reports.length - 1 > mostOthers.whole ? 1 : null,
    list: (scope, turn) => ({
      kind: 'reports',
      page: turn(reports, (statement) => ({
        article: articleLine(scope, articleOf(scope, statement)),
        passage: passageLink(scope, statement),
        paragraphs: statement.paragraphs,
        cites: scope.notes.statements([statement]),
      })),
    }),
  };
}
