import { seenFrom, sees, type Seeing } from '../briefing/seen.ts';
import type { ClaimId, EventId } from '../content/schemas/ids.ts';
import type { Day } from '../edtf/date.ts';
import { perUntraced } from './per-untraced.ts';

/** What editions see by the first article that tells of it: found once for all of them. */
export interface FirstSeen {
  /** Whether an article that the edition sees reports the event, or has what was said at it. */
  readonly event: (id: EventId, edition: Seeing) => boolean;
  /** Whether one takes a position on the claim. */
  readonly claim: (id: ClaimId, edition: Seeing) => boolean;
  /** Events of which a report gives a status of its own, which an edition may know by that. */
  readonly restated: ReadonlySet<EventId>;
}

export const firstSeen = perUntraced(({ articles }): FirstSeen => {
  const events = new Map<EventId, Day>();
  const claims = new Map<ClaimId, Day>();
  const restated = new Set<EventId>();
  for (const article of articles.values()) {
    const from = seenFrom(article);
    for (const { occasion, reports, positions } of article.statements) {
      if (occasion !== undefined) keepFirst(events, occasion, from);
      for (const { event, status } of reports) {
        keepFirst(events, event, from);
        if (status !== undefined) restated.add(event);
      }
      for (const { claim } of positions) keepFirst(claims, claim, from);
    }
  }
  const seenIn =
    <K>(days: ReadonlyMap<K, Day>) =>
    (id: K, edition: Seeing): boolean => {
      const from = days.get(id);
      return from !== undefined && sees(edition, from);
    };
  return { event: seenIn(events), claim: seenIn(claims), restated };
});

function keepFirst<K>(days: Map<K, Day>, id: K, day: Day): void {
  const known = days.get(id);
  if (known === undefined || day < known) days.set(id, day);
}
