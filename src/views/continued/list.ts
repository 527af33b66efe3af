import type { SilentLine } from '../outlet/silent.ts';
import type { QuotedActor } from '../outlet/quotes.ts';
import type { ArticleLine } from '../parts/article-line.ts';
import type { EventRow } from '../parts/chart.ts';
import type { ClaimPositions } from '../parts/claim-positions.ts';
import type { LabelsView } from '../parts/labels.ts';
import type { Line } from '../parts/line.ts';
import type { Paged, PageSize } from '../parts/paging.ts';
import type { Scope } from '../parts/scope.ts';
import type { StatementView } from '../parts/statement.ts';
import type { BesideTable, SpeakerCues } from '../wording/beside.ts';
import type { NameLine } from './names.ts';
import type { ReportLine } from './reports.ts';
import type { UseLine } from './uses.ts';

/** What a subject lists. */
export type ContinuedList =
  | { readonly kind: 'statements'; readonly page: Paged<StatementView> }
  | { readonly kind: 'articles'; readonly page: Paged<ArticleLine> }
  | { readonly kind: 'events'; readonly page: Paged<EventRow> }
  | { readonly kind: 'quotes'; readonly page: Paged<QuotedActor> }
  | { readonly kind: 'labels'; readonly page: Paged<LabelsView> }
  | { readonly kind: 'words'; readonly page: Paged<BesideTable> }
  | { readonly kind: 'cues'; readonly page: Paged<SpeakerCues> }
  | { readonly kind: 'carried'; readonly page: Paged<ClaimPositions> }
  | { readonly kind: 'silent'; readonly page: Paged<SilentLine> }
  | { readonly kind: 'names'; readonly page: Paged<NameLine> }
  | { readonly kind: 'uses'; readonly page: Paged<UseLine> }
  | { readonly kind: 'gaps'; readonly page: Paged<Line> }
  | { readonly kind: 'reports'; readonly page: Paged<ReportLine> };

/** Makes rows of the part of a list that a page shows. */
export type Turn = <T, Row>(rows: readonly T[], row: (item: T) => Row) => Paged<Row>;

/** A list of which no row is made before it is asked for. */
export interface Listing {
  readonly total: number;
  readonly size: PageSize;
  /** The first page there is: 1; 2 where the subject's own page is the first; null where the list needs none. */
  readonly first: 1 | 2 | null;
  readonly list: (scope: Scope, turn: Turn) => ContinuedList;
}
