import { keptFacts, type KeptFacts } from './facts/load-kept.ts';
import type { Snapshot } from './facts/read-kept.ts';
import { loadError } from './load-error.ts';

/** A briefing folder that is read when it is first asked for. */
export interface BriefingFolder {
  readonly dir: string;
  readonly snapshot: () => Promise<Snapshot>;
  /** Reads what has changed. Where that has errors it rejects with them, and the briefing stays as it was. */
  readonly refresh: () => Promise<void>;
}

/** The facts of the folder are kept in `state`, so that it is read quickly when it is opened again. */
export function briefingFolder(
  dir: string,
  state: string,
  options: { readonly drafts?: boolean } = {},
): BriefingFolder {
  const kept = keptFacts(dir, state, options);
  let current: Promise<Snapshot> | undefined;
  return {
    dir,
    snapshot: () => (current ??= read(kept)),
    async refresh() {
      const next = await read(kept);
      current = Promise.resolve(next);
    },
  };
}

async function read(kept: KeptFacts): Promise<Snapshot> {
  const { snapshot, problems } = await kept.look();
  const errors = problems.filter((problem) => problem.level === 'error');
  if (snapshot === undefined || errors.length > 0) throw loadError(errors);
  return snapshot;
}
