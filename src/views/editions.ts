import { articlesSeen } from './as-of.ts';
import type { ViewContext } from './context.ts';
import { type DateView, editorDate } from './parts/date.ts';
import type { Link } from './parts/link.ts';
import { listPage } from './parts/list-page.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, paged } from './parts/paging.ts';
import { type Prose, lineProse } from './parts/prose.ts';
import { scopeOf } from './parts/scope.ts';
import { paths } from './paths.ts';

export interface EditionLine {
  readonly link: Link;
  readonly date: DateView;
  readonly window: DateView;
  /** Its first BLUF line. */
  readonly bluf?: Prose | undefined;
  readonly articles: number;
}

export interface EditionsView extends PageView {
  /** The newest first. */
  readonly editions: Paged<EditionLine>;
}

export function editionsView(context: ViewContext, page = 1): EditionsView {
  const scope = scopeOf(context);
  const newest = [...context.briefing.editions.values()].reverse();
  const editions = paged(newest, page, {
    path: paths.editions,
    messages: context.messages,
    row: (edition): EditionLine => ({
      link: { text: edition.title, path: paths.edition(edition.id) },
      date: editorDate(context, edition.date),
      window: editorDate(context, edition.window),
      bluf: edition.bluf[0] && lineProse(scope, edition.bluf[0], edition.date),
      articles: articlesSeen(context.briefing, edition).length,
    }),
  });
  return { ...listPage(context, 'editions', page), editions, notes: scope.notes.list() };
}
