import { dateOf, dayNumber, type Span } from '../../../render/charts/time.ts';
import { facets, type Facet, type Selection } from './selection.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What an address asks for. `from` and `to` are the first and last day, one of them alone reaches to the other end of the
 * `whole`; what `isKnown` does not know, and what is no day, is passed over.
 */
export function readAddress(search: string, whole: Span, isKnown: (facet: Facet, value: string) => boolean): Selection {
  const asked = new URLSearchParams(search);
  const chosen = facets.flatMap((facet) => {
    const value = asked.get(facet);
    return value !== null && isKnown(facet, value) ? [[facet, value] as const] : [];
  });
  const show = asked.get('show');
  return {
    chosen: new Map(chosen),
    range: rangeOf(asked.get('from') ?? '', asked.get('to') ?? '', whole),
    show: show === 'events' || show === 'counts' ? show : null,
  };
}

/** Two days as written; null where neither is one, or the last is before the first. */
export function rangeOf(first: string, last: string, whole: Span): Span | null {
  const from = numberOf(first);
  const to = numberOf(last);
  if (from === null && to === null) return null;
  const range = {
    from: from ?? Math.min(whole.from, to ?? 0),
    to: to === null ? Math.max(whole.to, (from ?? 0) + 1) : to + 1,
  };
  return range.from < range.to ? range : null;
}

function numberOf(text: string): number | null {
  if (!day.test(text)) return null;
  const number = dayNumber(text);
  return Number.isNaN(number) ? null : number;
}

export const dayText = (number: number): string => dateOf(number).toISOString().slice(0, 10);

/** The same selection as an address, without the question mark; the empty string where nothing is asked for. */
export function writeAddress({ chosen, range, show }: Selection): string {
  return new URLSearchParams(
    [
      ...chosen,
      ...(range === null ? [] : [['from', dayText(range.from)] as const, ['to', dayText(range.to - 1)] as const]),
      ...(show === null ? [] : [['show', show] as const]),
    ].map(([name, value]) => [name, value]),
  ).toString();
}
