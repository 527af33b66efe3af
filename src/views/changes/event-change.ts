import type { Statement } from '../../briefing/statement.ts';
import type { EventStatus } from '../../content/schemas/statement.ts';
import { paths } from '../paths.ts';
import { dateView, editorDate, type DateView } from '../parts/date.ts';
import type { Link } from '../parts/link.ts';
import type { Cites } from '../parts/note.ts';
import { reportTag, type OutletTag } from '../parts/outlet-tag.ts';
import type { Scope } from '../parts/scope.ts';
import { articleOf, passageLink } from '../parts/statement.ts';
import type { EventChange } from './events.ts';

/** A value as one report gives it. */
export interface Reported<T> {
  readonly value: T;
  readonly outlet: OutletTag;
  readonly published: DateView;
  readonly passage: Link;
  readonly paragraphs: readonly number[];
  readonly cites: Cites;
}

interface FromTo<T> {
  readonly from: Reported<T>;
  readonly to: Reported<T>;
}

/** An event that was known, and what reports since say otherwise. */
export interface EventChangeView {
  readonly event: Link;
  readonly status?: FromTo<EventStatus> | undefined;
  readonly when?: FromTo<DateView> | undefined;
  readonly place?: FromTo<string> | undefined;
}

export function eventChangeView(scope: Scope, { event, status, when, place }: EventChange): EventChangeView {
  const side = <T, V>({ value, statement }: { value: T; statement: Statement }, show: (value: T) => V): Reported<V> => {
    const article = articleOf(scope, statement);
    return {
      value: show(value),
      outlet: reportTag(scope, article),
      published: dateView(scope, article.published),
      passage: passageLink(scope, statement),
      paragraphs: statement.paragraphs,
      cites: scope.notes.statements([statement]),
    };
  };
  return {
    event: { text: event.title, path: paths.event(event.id) },
    status: status && { from: side(status.from, (one) => one), to: side(status.to, (one) => one) },
    when: when && {
      from: side(when.from, (date) => editorDate(scope, date)),
      to: side(when.to, (date) => editorDate(scope, date)),
    },
    place: place && {
      from: side(place.from, (id) => scope.briefing.places.get(id)?.name ?? id),
      to: side(place.to, (id) => scope.briefing.places.get(id)?.name ?? id),
    },
  };
}
