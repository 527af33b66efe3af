import { contentDigest, modelDigest } from '../../publish/facts/model-digest.ts';
import type { Snapshot } from '../../publish/facts/read-kept.ts';
import { loadBriefing, type LoadMemory } from '../../publish/load.ts';
import { loadError } from './load-error.ts';

export type { Snapshot } from '../../publish/facts/read-kept.ts';

/** One folder for all collections: read once, and what has changed in it once more when `refresh` is called. */
export interface BriefingFolder {
  readonly dir: string;
  snapshot(): Promise<Snapshot>;
  refresh(): void;
}

export function briefingFolder(dir: string, options: { readonly drafts?: boolean } = {}): BriefingFolder {
  const memory: LoadMemory = {};
  let current: Promise<Snapshot> | undefined;
  let refreshed = false;
  return {
    dir,
    snapshot: () => (current ??= read(dir, options, memory)),
    // Every collection hears of the same change, one after the other: the first of them decides.
    refresh: () => {
      if (refreshed) return;
      refreshed = true;
      current = undefined;
      queueMicrotask(() => (refreshed = false));
    },
  };
}

async function read(dir: string, options: { readonly drafts?: boolean }, memory: LoadMemory): Promise<Snapshot> {
  const { config, facts, problems, quotes } = await loadBriefing(dir, { ...options, memory });
  const errors = problems.filter((problem) => problem.level === 'error');
  if (config === undefined || memory.known === undefined || errors.length > 0) throw loadError(errors);
  const model = modelDigest(config, memory.known, options.drafts === true);
  return { config, facts, digest: contentDigest(model, memory.known), quotes };
}
