import { contentDigest, modelDigest } from './facts/model-digest.ts';
import type { Snapshot } from './facts/read-kept.ts';
import { loadBriefing, type LoadMemory } from './load.ts';
import { loadError } from './load-error.ts';

/** A briefing folder that is read when it is first asked for. */
export interface BriefingFolder {
  readonly dir: string;
  readonly snapshot: () => Promise<Snapshot>;
  /** Reads what has changed. Where that has errors it rejects with them, and the briefing stays as it was. */
  readonly refresh: () => Promise<void>;
}

export function briefingFolder(dir: string, options: { readonly drafts?: boolean } = {}): BriefingFolder {
  const memory: LoadMemory = {};
  let current: Promise<Snapshot> | undefined;
  return {
    dir,
    snapshot: () => (current ??= read(dir, options, memory)),
    async refresh() {
      const next = await read(dir, options, memory);
      current = Promise.resolve(next);
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
