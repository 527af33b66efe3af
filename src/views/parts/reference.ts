import type { Correction, Reference } from '../../content/schemas/common.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { ViewContext } from '../context.ts';
import { edtfDate, sortedDate, type DateView, type SortedDate } from './date.ts';
import type { Link } from './link.ts';

/** Where a fact that no document states was read. */
export interface ReferenceView {
  readonly title: string;
  readonly url?: string | undefined;
  readonly accessed: DateView;
}

export interface CorrectionView {
  readonly date: SortedDate;
  readonly text: string;
  /** What was corrected. */
  readonly entry: Link;
}

export function referenceViews(context: ViewContext, references: readonly Reference[]): ReferenceView[] {
  return references.map(({ title, url, package: name, accessed }) => ({
    title: title ?? url ?? name ?? '',
    url,
    accessed: edtfDate(context, accessed),
  }));
}

export function correctionViews(
  context: ViewContext,
  corrections: readonly Correction[],
  entry: Link,
): CorrectionView[] {
  return corrections.map(({ date, text }) => ({
    date: sortedDate(context, { date: parseEdtf(date), basis: 'stated' }),
    text,
    entry,
  }));
}
