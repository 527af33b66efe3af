import type { AnyEntryFacts } from '../briefing/digest/digest.ts';
import type { Problem } from '../content/problem.ts';
import type { Folder } from '../content/read/folder.ts';
import type { Unread } from '../content/read/source.ts';

/** What was made of one file of a briefing. */
export interface ReadFile {
  readonly facts: readonly AnyEntryFacts[];
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
  /** Of its quotations, all and those that were held against the document. */
  readonly quotes: { readonly all: number; readonly verified: number };
}

/** What was made of each file, and of which file, read against which names. */
export type FileCache = Map<string, { readonly stamp: string; readonly names: string; readonly read: ReadFile }>;

/** What a file was found to hold before, where neither it nor the names that its text is searched for have changed. */
export async function remembered(
  file: string,
  folder: Folder,
  names: string,
  cache: FileCache | undefined,
  read: () => Promise<ReadFile>,
): Promise<ReadFile> {
  const stamp = cache === undefined ? undefined : await folder.stamp?.(file);
  if (cache === undefined || stamp === undefined) return read();
  const known = cache.get(file);
  if (known?.stamp === stamp && known.names === names) return known.read;
  const fresh = await read();
  cache.set(file, { stamp, names, read: fresh });
  return fresh;
}
