import type { ViewContext } from './context.ts';
import type { ContinuedList } from './continued/list.ts';
import { listingOf } from './continued/listing.ts';
import { listPath, type Subject } from './continued/subject.ts';
import { crumbsTo, type Way, wayTo } from './continued/way.ts';
import type { Link } from './parts/link.ts';
import type { PageView } from './parts/page.ts';
import { pageCount, paged } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { paths } from './paths.ts';

/** What a page about a subject lists beyond what it shows itself. */
export interface ContinuedView extends PageView {
  readonly subject: Link;
  /** The entry of the navigation that it belongs to. */
  readonly section: Way['section'];
  readonly list: ContinuedList;
}

export function continuedView(context: ViewContext, about: Subject, page: number): ContinuedView {
  const { messages } = context;
  const scope = scopeOf(context);
  const path = listPath(context, about);
  const way = wayTo(context, about);
  const number = messages.counts.plain(page);
  const { list, size, first, total } = listingOf(context, about);
  return {
    title: page === 1 ? way.name : messages.paging.titled(way.name, number),
    description:
      first === 1
        ? messages.descriptions.listed(way.name, messages.counts.plain(total))
        : messages.descriptions.continued(way.subject.text, number),
    path: paths.page(path, page),
    breadcrumbs: crumbsTo(context, way),
    subject: way.subject,
    section: way.section,
    list: list(scope, (rows, row) => paged(rows, page, { path, messages, size, row })),
    notes: scope.notes.list(),
  };
}

/** The numbers of the pages that a subject's list goes on on; often none. */
export function continuedPages(context: ViewContext, about: Subject): number[] {
  const { total, size, first } = listingOf(context, about);
  if (first === null) return [];
  return Array.from({ length: pageCount(total, size) }, (_, index) => index + 1).slice(first - 1);
}
