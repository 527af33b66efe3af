import type { Edition } from '../briefing/model.ts';
import type { EditionId } from '../content/schemas/ids.ts';
import { changesListing, type ChangesList } from './changes/listing.ts';
import { changeParts, isWholeOnPage, listSizes, type ChangePart } from './changes/room.ts';
import type { ViewContext } from './context.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { editorDate } from './parts/date.ts';
import type { Link } from './parts/link.ts';
import type { PageView } from './parts/page.ts';
import { pageCount, paged } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { paths } from './paths.ts';

/** All of one list of what changed between two editions, where their page shows only the first of it. */
export interface ChangesListView extends PageView {
  /** The page that begins it. */
  readonly subject: Link;
  readonly list: ChangesList;
}

/** Headings of the lists, as the page of two editions has them. */
const headings = {
  moved: 'moved',
  taken: 'taken',
  'events-changed': 'eventsChanged',
  'events-new': 'eventsNew',
  'figures-changed': 'figuresChanged',
  'figures-new': 'figuresNew',
  revised: 'revised',
  corrections: 'corrections',
  actors: 'actors',
  outlets: 'outlets',
  statements: 'statements',
  articles: 'articles',
} as const satisfies Record<ChangePart, string>;

/** Which list, of which two editions, and which page of it. */
export interface ChangesListRoute {
  readonly edition: EditionId;
  readonly since: EditionId;
  readonly part: ChangePart;
  readonly page: number;
}

export function changesListView(context: ViewContext, { part, page, ...pair }: ChangesListRoute): ChangesListView {
  const { messages } = context;
  const [since, edition] = [editionOf(context, pair.since), editionOf(context, pair.edition)];
  const scope = scopeOf({ ...context, briefing: context.asOf(edition) });
  const { totals, list } = changesListing(context, since, edition);
  const path = paths.sinceList(edition.id, since.id, part);
  const dateOf = ({ date }: Edition): string => editorDate(scope, date).short;
  const subject = {
    text: messages.changes.title(dateOf(since), dateOf(edition)),
    path: paths.since(edition.id, since.id),
  };
  const name = messages.paging.listOf(subject.text, messages.changes[headings[part]]);
  const number = messages.counts.plain(page);
  const size = listSizes[part];
  const editionLink = { text: edition.title, path: paths.edition(edition.id) };
  return {
    title: page === 1 ? name : messages.paging.titled(name, number),
    description: messages.descriptions.listed(name, messages.counts.plain(totals[part])),
    path: paths.page(path, page),
    breadcrumbs: [...breadcrumbs(context, 'editions', editionLink), subject],
    subject,
    list: list(part, scope, (items, row) =>
      paged(items, page, { path, messages, size, row: (item) => row(scope, item) }),
    ),
    notes: scope.notes.list(),
  };
}

/** The pages of those lists that the page of two editions shows only the first of. */
export function* changesListRoutes(context: ViewContext): Generator<readonly [path: string, route: ChangesListRoute]> {
  for (const [id, before] of context.comparisons.since) {
    const edition = editionOf(context, id);
    for (const since of before) {
      const { totals } = changesListing(context, since, edition);
      for (const part of changeParts.filter((one) => !isWholeOnPage(one, totals[one])))
        for (let page = 1; page <= pageCount(totals[part], listSizes[part]); page += 1)
          yield [
            paths.page(paths.sinceList(id, since.id, part), page),
            { edition: id, since: since.id, part, page },
          ] as const;
    }
  }
}

function editionOf({ briefing }: ViewContext, id: EditionId): Edition {
  const edition = briefing.editions.get(id);
  if (edition === undefined) throw new Error(`There is no edition ${id} in this briefing.`);
  return edition;
}
