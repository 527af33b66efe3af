import { keepingArticles } from '../../briefing/build/articles.ts';
import { folderAt } from '../../content/read/folder.ts';
import type { Loaded, LoadOptions } from '../load.ts';
import { factsCode } from './code.ts';
import { contentDigest, modelDigest } from './model-digest.ts';
import { changesSince, writePublished, type FactsChange } from './published.ts';
import { holdSnapshot, type Snapshot } from './read-kept.ts';
import { readFolder } from './read-folder.ts';
import { resolveFolder } from './resolve-folder.ts';
import { keepFiles, readFiles, readIndex, type FactsIndex, type Opened } from './state.ts';

/** What is known of a briefing, and how it compares with the site that was made from it last. */
export interface FoundKept extends Omit<Loaded, 'briefing'> {
  /** Digest of all that a site is made from: settings, entries, bodies. */
  readonly id: string;
  readonly changes: FactsChange;
  /** What a site is made from; absent without `config`. */
  readonly snapshot?: Snapshot;
  /**
   * Notes that a site was made from this. To be called before the caller writes `id` down as what its site was made from,
   * so that wherever it is cut short the next load either knows what changed or says that anything may have.
   */
  readonly commit: () => Promise<void>;
}

export interface KeptOptions extends Pick<LoadOptions, 'drafts' | 'folder'> {
  /** The id of the load that the present site was made from; without it everything has changed. */
  readonly since?: string | undefined;
  /** Digest of the program; a test gives its own. */
  readonly code?: string;
}

/**
 * As `loadBriefing`, without building the briefing where no rule asks for it, and reading only files that have changed
 * since facts were kept in the folder `state`, which it brings up to date. No other process may do so meanwhile.
 */
export const loadKept = (dir: string, state: string, { since, ...options }: KeptOptions = {}): Promise<FoundKept> =>
  keptFacts(dir, state, options).look(since);

/** The facts of a folder for a process that looks at it again and again, and so reads what is kept but once. */
export interface KeptFacts {
  /** As `loadKept`. One at a time. */
  look(since?: string): Promise<FoundKept>;
}

export function keptFacts(dir: string, state: string, options: Omit<KeptOptions, 'since'> = {}): KeptFacts {
  const { code = factsCode(), drafts = false, folder = folderAt(dir) } = options;
  const articlesOf = keepingArticles();
  let opened: Opened | null | undefined;
  return {
    async look(since) {
      opened ??= await open(state, code);
      const read = await readFolder(folder, opened === null ? undefined : { ...opened.index, files: opened.files });
      const { loaded, briefing, known } = await resolveFolder(folder, read, drafts, articlesOf);
      const { config } = read;
      const id = contentDigest(modelDigest(config, known.files, drafts), known.files);
      const { names, checked } = known;
      const about = { id, code, drafts, names, ...(config && { config }), ...(checked && { checked }) };
      opened = await keepFiles(state, known.files, about, opened);
      const { index } = opened;
      const snapshot = config && briefing && { ...loaded, config, digest: id, briefing };
      if (snapshot !== undefined) holdSnapshot(state, snapshot);
      return {
        ...loaded,
        id,
        ...(snapshot && { snapshot }),
        changes: await changesSince(state, index, since),
        commit: noting(state, index),
      };
    },
  };
}

/** Made apart, so that it holds nothing else of what was loaded. */
const noting = (state: string, index: FactsIndex) => (): Promise<void> => writePublished(state, index);

async function open(state: string, code: string): Promise<Opened | null> {
  const index = await readIndex(state);
  return index?.code === code ? { index, files: await readFiles(state, index) } : null;
}
