import type { ViewContext } from './context.ts';
import { type ContinuedList, listingOf } from './continued/listing.ts';
import { listName, listPath, sectionOf, type Subject, subjectLink, wayTo } from './continued/subject.ts';
import type { Link } from './parts/link.ts';
import type { PageView } from './parts/page.ts';
import { pageCount, paged } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { paths } from './paths.ts';

/** What a page about a subject lists beyond what it shows itself. */
export interface ContinuedView extends PageView {
  /** The entry of the navigation that the subject is of. */
  readonly section: ReturnType<typeof sectionOf>;
  readonly subject: Link;
  readonly list: ContinuedList;
}

export function continuedView(context: ViewContext, about: Subject, page: number): ContinuedView {
  const { messages } = context;
  const scope = scopeOf(context);
  const subject = subjectLink(context, about);
  const path = listPath(about);
  const name = listName(context, about, subject.text);
  const number = messages.counts.plain(page);
  const { list, size } = listingOf(context, about);
  return {
    section: sectionOf(about),
    title: page === 1 ? name : messages.paging.titled(name, number),
    description: messages.descriptions.continued(subject.text, number),
    path: paths.page(path, page),
    breadcrumbs: wayTo(context, about, subject),
    subject,
    list: list(scope, (rows, row) => paged(rows, page, { path, messages, size, row })),
    notes: scope.notes.list(),
  };
}

/** The numbers of the pages that a subject's list goes on on; often none. */
export function continuedPages(context: ViewContext, about: Subject): number[] {
  const { total, size, shown } = listingOf(context, about);
  const pages = Array.from({ length: pageCount(total, size) }, (_, index) => index + 1);
  if (shown === undefined) return pages.slice(1);
  return total > shown ? pages : [];
}
