import type { Edition } from '../briefing/model.ts';
import type { EditionId } from '../content/schemas/ids.ts';
import { foundBetween } from './changes/between.ts';
import { correctionsBetween } from './changes/corrections.ts';
import { changeLists, type ChangeLists } from './changes/lists.ts';
import { onPage, roomFor, type ChangePart } from './changes/room.ts';
import type { ViewContext } from './context.ts';
import { keyJudgmentViews, type KeyJudgmentView } from './edition.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { editorDate, type DateView } from './parts/date.ts';
import type { Link } from './parts/link.ts';
import type { PageView } from './parts/page.ts';
import { top, type Top } from './parts/paging.ts';
import type { CorrectionView } from './parts/reference.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { paths } from './paths.ts';

/** An edition that is compared with another, and what it judged. */
export interface ComparedEdition {
  readonly id: string;
  readonly link: Link;
  readonly date: DateView;
  readonly window: DateView;
  readonly keyJudgments: readonly KeyJudgmentView[];
}

/** What changed between two editions: everything that the later one knows and the earlier one did not. */
export interface ChangesView extends PageView {
  readonly since: ComparedEdition;
  readonly edition: ComparedEdition;
  readonly changes: ChangeLists;
  readonly corrections: Top<CorrectionView>;
  /** Nothing at all has changed. */
  readonly empty: boolean;
  /** Other comparisons: of this edition with others, and of others with the earlier one, the newest first. */
  readonly others: {
    readonly since: readonly ComparisonLink[];
    readonly of: readonly ComparisonLink[];
    /** There are too many editions for a page of each pair. */
    readonly some: boolean;
  };
}

/** A comparison, named by the edition that it is with. */
export interface ComparisonLink {
  readonly link: Link;
  readonly date: DateView;
  readonly current: boolean;
}

const mostOthers = 24;

/** Rows of each list as there is room for `most`. Two editions in either order: the one that sees more is the later. */
export function changesView(context: ViewContext, one: EditionId, other: EditionId, most = onPage): ChangesView {
  const { messages } = context;
  const { comparisons } = context;
  const [since, edition] = comparisons.inOrder.filter(({ id }) => id === one || id === other);
  const first = since ?? missing(one);
  const last = edition ?? first;
  const known = context.asOf(last);
  const found = foundBetween(context, first, last);
  const scope = scopeOf({ ...context, briefing: known });
  const judged = { since: compared(scope, first), edition: compared(scope, last) };
  // Any two editions may be compared, but only some have pages.
  const hasPages = comparisons.since.get(last.id)?.includes(first) === true;
  const restAt = (part: ChangePart) => (hasPages ? paths.sinceList(last.id, first.id, part) : undefined);
  const changes = changeLists(scope, found, most, restAt);
  const corrections = correctionsBetween(context, first, last);
  const title = messages.changes.title(judged.since.date.short, judged.edition.date.short);
  return {
    title,
    description: messages.changes.description(judged.since.date.text, judged.edition.date.text),
    path: paths.since(last.id, first.id),
    breadcrumbs: breadcrumbs(context, 'editions', judged.edition.link),
    ...judged,
    changes,
    corrections: top(corrections, roomFor('corrections', most), (correction) => correction, restAt('corrections')),
    empty: found.articles.length === 0 && corrections.length === 0,
    others: {
      since: (comparisons.since.get(last.id) ?? []).map((before) => ({
        link: { text: before.title, path: paths.since(last.id, before.id) },
        date: editorDate(context, before.date),
        current: before.id === first.id,
      })),
      of: (comparisons.of.get(first.id) ?? []).slice(0, mostOthers).map((after) => ({
        link: { text: after.title, path: paths.since(after.id, first.id) },
        date: editorDate(context, after.date),
        current: after.id === last.id,
      })),
      some: comparisons.some,
    },
    notes: scope.notes.list(),
  };
}

function missing(id: EditionId): never {
  throw new Error(`There is no edition ${id} in this briefing.`);
}

function compared(scope: Scope, edition: Edition): ComparedEdition {
  return {
    id: edition.id,
    link: { text: edition.title, path: paths.edition(edition.id) },
    date: editorDate(scope, edition.date),
    window: editorDate(scope, edition.window),
    keyJudgments: keyJudgmentViews(scope, edition),
  };
}
