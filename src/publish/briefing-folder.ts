import type { Problem } from '../content/problem.ts';
import { keptFacts, type FoundKept } from './facts/load-kept.ts';
import type { Snapshot } from './facts/read-kept.ts';
import { loadError } from './load-error.ts';

/** A briefing folder that a site is shown from while it is edited. */
export interface BriefingFolder {
  /** The briefing as it was read last. */
  readonly snapshot: () => Snapshot;
  /** Reads what has changed, one call at a time. Where that has errors it rejects with them, and the briefing stays as it was. */
  readonly refresh: () => Promise<void>;
}

/**
 * Reads a briefing folder, or gives the problems of one that has errors. Its facts are kept in the folder `state`, so that
 * it is read quickly when it is opened again.
 */
export async function openFolder(
  dir: string,
  state: string,
  options: { readonly drafts?: boolean } = {},
): Promise<BriefingFolder | { readonly problems: readonly Problem[] }> {
  const kept = keptFacts(dir, state, options);
  const found = outcomeOf(await kept.look());
  if (found.problems !== undefined) return { problems: found.problems };
  let current = found.snapshot;
  return {
    snapshot: () => current,
    async refresh() {
      const next = outcomeOf(await kept.look());
      if (next.problems !== undefined) throw loadError(next.problems.filter(({ level }) => level === 'error'));
      current = next.snapshot;
    },
  };
}

type Outcome =
  { readonly snapshot: Snapshot; readonly problems?: undefined } | { readonly problems: readonly Problem[] };

const outcomeOf = ({ snapshot, problems }: FoundKept): Outcome =>
  snapshot === undefined || problems.some(({ level }) => level === 'error') ? { problems } : { snapshot };
