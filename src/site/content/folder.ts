import { createHash } from 'node:crypto';
import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import type { BriefingData } from '../../content/schemas/briefing.ts';
import { loadBriefing } from '../../publish/load.ts';
import { loadError } from './load-error.ts';

/** A briefing folder as the collections need it: valid, and without the text of a body. */
export interface Snapshot {
  readonly config: BriefingData;
  readonly facts: readonly AnyEntryFacts[];
  /** Changes when anything in the folder does. */
  readonly digest: string;
  readonly quotes: { readonly all: number; readonly verified: number };
}

/** One folder for all collections: read once, and once more when `refresh` is called. */
export interface BriefingFolder {
  readonly dir: string;
  snapshot(): Promise<Snapshot>;
  refresh(): void;
}

export function briefingFolder(dir: string, options: { readonly drafts?: boolean } = {}): BriefingFolder {
  let current: Promise<Snapshot> | undefined;
  let refreshed = false;
  return {
    dir,
    snapshot: () => (current ??= read(dir, options)),
    // Every collection hears of the same change, one after the other: the first of them decides.
    refresh: () => {
      if (refreshed) return;
      refreshed = true;
      current = undefined;
      queueMicrotask(() => (refreshed = false));
    },
  };
}

async function read(dir: string, options: { readonly drafts?: boolean }): Promise<Snapshot> {
  const { config, facts, problems, quotes } = await loadBriefing(dir, options);
  const errors = problems.filter((problem) => problem.level === 'error');
  if (config === undefined || errors.length > 0) throw loadError(errors);
  const digest = createHash('sha256').update(JSON.stringify([config, facts])).digest('hex');
  return { config, facts, digest, quotes };
}
