import type { Documents } from '../content/documents.ts';
import type { Problem } from '../content/problem.ts';
import { folderAt, type Folder } from '../content/read/folder.ts';
import type { BriefingData } from '../content/schemas/briefing.ts';
import type { AnyEntryFacts } from '../briefing/digest/digest.ts';
import type { Briefing } from '../briefing/model.ts';
import type { KnownFiles } from './facts/known-files.ts';
import { readFolder } from './facts/read-folder.ts';
import { resolveFolder } from './facts/resolve-folder.ts';

/** A briefing folder, read, digested, resolved and checked. */
export interface Loaded {
  /** Absent where the folder has no usable `briefing.yaml`. */
  readonly config?: BriefingData;
  readonly facts: readonly AnyEntryFacts[];
  /** Ids of the articles and editions that wait for an editor, in the order of their files: in `briefing` only where asked for. */
  readonly drafts: readonly string[];
  /** Absent with `config`. Where a problem is an error it is there all the same, but must not be rendered. */
  readonly briefing?: Briefing;
  /** Ordered by file and line. */
  readonly problems: readonly Problem[];
  /** How many pieces of quotations there are, and how many were held against their document. */
  readonly quotes: { readonly all: number; readonly verified: number };
}

export interface LoadOptions {
  readonly documents?: Documents;
  /** Also list paragraphs and quotations of documents that no statement rests on. Needs `documents`. */
  readonly coverage?: boolean;
  readonly folder?: Folder;
  /** Take drafts in as if they were accepted. */
  readonly drafts?: boolean;
  /** What is known of the folder from a call before, with the same other options; takes in what this one finds. */
  readonly memory?: LoadMemory;
}

/** What one load leaves to the next in the same process: files that have not changed are not read again. */
export interface LoadMemory {
  known?: KnownFiles;
}

/** Reads a briefing folder: registries first, then everything against them, dropping each text once it is digested. */
export async function loadBriefing(dir: string, options: LoadOptions = {}): Promise<Loaded> {
  const folder = options.folder ?? folderAt(dir);
  const read = await readFolder(folder, options.memory?.known, options);
  const { known, loaded, briefing } = await resolveFolder(folder, read, options.drafts === true);
  if (options.memory !== undefined) options.memory.known = known;
  return briefing === undefined ? loaded : { ...loaded, briefing: briefing() };
}
