import type { Edition } from '../../briefing/model.ts';
import type { Found } from '../changes/found.ts';
import { eventChangeView } from '../changes/event-change.ts';
import { figureChangeView, positionsTakenList, type ChangeLists } from '../changes/lists.ts';
import { positionChangeView } from '../changes/position-change.ts';
import { paths } from '../paths.ts';
import { editorDate, type DateView } from './date.ts';
import type { Link } from './link.ts';
import { top } from './paging.ts';
import type { Scope } from './scope.ts';

/** What an edition has that the one before it had not, in short. */
export interface Changes extends Pick<ChangeLists, 'moved' | 'taken' | 'eventsChanged' | 'figuresChanged'> {
  readonly since: Link;
  readonly sinceDate: DateView;
  /** The page that has all of it. */
  readonly page: string;
  /** Of what that page lists beyond this. */
  readonly counts: Readonly<
    Record<'eventsNew' | 'figuresNew' | 'revised' | 'actors' | 'outlets' | 'statements' | 'articles', number>
  >;
}

const most = { changes: { whole: 5, few: 3 }, taken: { whole: 8, few: 5 } };

/** `scope` is that of `edition`, with what it sees. */
export function changes(scope: Scope, found: Found, since: Edition, edition: Edition): Changes {
  return {
    since: { text: since.title, path: paths.edition(since.id) },
    sinceDate: editorDate(scope, since.date),
    page: paths.since(edition.id, since.id),
    moved: top(found.moved, most.changes, (change) => positionChangeView(scope, change)),
    taken: positionsTakenList(scope, found, most.taken),
    eventsChanged: top(found.eventsChanged, most.changes, (change) => eventChangeView(scope, change)),
    figuresChanged: top(found.figuresChanged, most.changes, (change) => figureChangeView(scope, change)),
    counts: {
      eventsNew: found.eventsNew.length,
      figuresNew: found.figuresNew.length,
      revised: found.revised.length,
      actors: found.actors.length,
      outlets: found.outlets.length,
      statements: found.statements.length,
      articles: found.articles.length,
    },
  };
}
