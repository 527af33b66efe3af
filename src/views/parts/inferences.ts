import type { KnownDate } from '../../briefing/statement.ts';
import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';
import { articleLink } from './links.ts';

/** Something that no document states and how the editor came to it. */
export interface Inference {
  readonly entry: Link;
  readonly what: 'outlet' | 'published' | 'when';
  readonly basis: 'resolved' | 'inferred';
  /** What was inferred: the outlet's name or the date. */
  readonly value: string;
  readonly note?: string | undefined;
}

/** Outlets and dates of articles, then dates of events, in the order of the briefing; what is stated is left out. */
export function inferences(context: ViewContext): Inference[] {
  const { briefing, formatDate } = context;
  const dated = (what: 'published' | 'when', entry: Link, { basis, date, note }: KnownDate): Inference[] =>
    basis === 'stated' ? [] : [{ entry, what, basis, value: formatDate(date, 'long'), note }];
  return [
    ...[...briefing.articles.values()].flatMap((article): Inference[] => {
      const entry = articleLink(context, article);
      const outlet = article.outlet === undefined ? undefined : briefing.outlets.get(article.outlet);
      return [
        ...(outlet !== undefined && article.outletBasis === 'inferred'
          ? [{ entry, what: 'outlet', basis: 'inferred', value: outlet.name, note: article.outletNote } as const]
          : []),
        ...dated('published', entry, article.published),
      ];
    }),
    ...[...briefing.events.values()].flatMap((event) =>
      dated('when', { text: event.title, path: paths.event(event.id) }, event.when),
    ),
  ];
}
