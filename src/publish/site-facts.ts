import type { BriefingData } from '../content/schemas/briefing.ts';
import type { FoundKept } from './facts/load-kept.ts';
import type { Names, TextsFound } from './facts/load-texts.ts';
import type { FactsChange } from './facts/published.ts';
import type { Snapshot } from './facts/read-kept.ts';
import type { Manifest } from './manifest.ts';

/** What a site is made from, whether all of it was read or only texts that have changed. */
export interface SiteFacts {
  /** Of the load. */
  readonly id: string;
  readonly config: BriefingData;
  readonly changes: FactsChange;
  /** Where nothing has changed but these texts. */
  readonly texts?: Pick<TextsFound, 'texts'> & { readonly names: Names };
  /** What the check said beside errors: how many warnings, and which drafts wait. */
  readonly warnings: number;
  readonly drafts: readonly string[];
  /** How many entries there are, about. */
  readonly entries: number;
  /** Its briefing is built when it is first asked for, which not every change does. */
  readonly snapshot: () => Promise<Snapshot>;
  /** As of `FoundKept`. */
  readonly commit: () => Promise<void>;
}

/** Of all that was read; null where no site can be made from it. */
export function factsLoaded(
  { id, changes, snapshot, problems, drafts, commit }: FoundKept,
  state: string,
): SiteFacts | null {
  if (snapshot === undefined || problems.some(({ level }) => level === 'error')) return null;
  return {
    id,
    changes,
    config: snapshot.config,
    warnings: problems.length,
    drafts,
    entries: snapshot.facts.length,
    snapshot: () => read(state, id),
    commit,
  };
}

/** Of texts alone: all else is as it was when the site was made that `manifest` is of. */
export function factsOfTexts(
  { id, changes, names, texts, commit }: TextsFound,
  { warnings, drafts, pages }: Manifest,
  state: string,
): SiteFacts {
  return {
    id,
    changes,
    config: names.config,
    texts: { names, texts },
    warnings,
    drafts,
    entries: pages.length,
    snapshot: () => read(state, id),
    commit,
  };
}

/** What the load held, or else kept: a site does not hold it, so that a long build can let go of it. */
const read = async (state: string, id: string): Promise<Snapshot> =>
  (await import('./facts/read-kept.ts')).readKept(state, id);
