import type { AnyEntry } from '../content/entry.ts';
import type { AnyEntryFacts } from './digest/digest.ts';
import type { Briefing } from './model.ts';

/** An entry that is kept out of a briefing, and the draft that it waits for: itself, or one that reports it. */
export interface WithheldEntry {
  readonly entry: AnyEntryFacts;
  readonly draft: string;
}

/** Entries kept out of a briefing until an editor accepts the drafts that they are or rest on, by id. */
export type Withheld = ReadonlyMap<string, WithheldEntry>;

/**
 * Takes drafts out of a briefing's facts, and with them the events that drafts alone report: nothing that an editor has
 * not accepted is then counted, listed or found.
 */
export function withoutDrafts(facts: readonly AnyEntryFacts[]): {
  readonly facts: readonly AnyEntryFacts[];
  readonly withheld: Withheld;
} {
  const waiting = new Map<string, string>();
  const reported = new Set<string>();
  for (const entry of facts) {
    if (entry.collection !== 'articles') continue;
    for (const { event } of Object.values(entry.data.statements))
      for (const { id } of event)
        if (entry.data.review === 'accepted') reported.add(id);
        else if (!waiting.has(id)) waiting.set(id, entry.id);
  }
  const draftOf = (entry: AnyEntryFacts): string | undefined => {
    if (isDraft(entry)) return entry.id;
    return entry.collection === 'events' && !reported.has(entry.id) ? waiting.get(entry.id) : undefined;
  };
  const withheld = new Map<string, WithheldEntry>();
  const kept = facts.filter((entry) => {
    const draft = draftOf(entry);
    if (draft !== undefined) withheld.set(entry.id, { entry, draft });
    return draft === undefined;
  });
  return { facts: kept, withheld };
}

/** What says of itself that it is a draft: an article or an edition. */
export const isDraft = (entry: AnyEntry | AnyEntryFacts): boolean =>
  (entry.collection === 'articles' || entry.collection === 'editions') && entry.data.review === 'draft';

/** How many drafts a briefing has taken in: none where it may be published. */
export const draftsIn = ({ articles, editions }: Briefing): number =>
  [...articles.values(), ...editions.values()].filter(({ review }) => review === 'draft').length;
