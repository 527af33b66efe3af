import { suggestion } from '../../content/read/explain.ts';
import type { CollectionName } from '../../content/entry.ts';
import { Failure } from '../../content/failure.ts';
import { folderAt } from '../../content/read/folder.ts';
import { layoutOf } from '../../content/read/layout.ts';
import { idsIn } from '../used-ids.ts';

/** An entry of a briefing folder, by its id. */
export interface NamedEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
}

/** All entries of a briefing folder by their ids. */
export async function namedEntries(content: string): Promise<ReadonlyMap<string, NamedEntry>> {
  const folder = folderAt(content);
  const named = new Map<string, NamedEntry>();
  for (const file of await folder.list()) {
    const layout = layoutOf(file);
    if (layout === null) continue;
    for (const id of await idsIn(folder, file, layout)) {
      const other = named.get(id);
      if (other !== undefined)
        throw new Failure(
          `The id "${id}" names two entries, in ${other.file} and in ${file}. Rename one of them by hand first.`,
        );
      named.set(id, { collection: layout.collection, id, file });
    }
  }
  return named;
}

/** The entry of an id. Fails where there is none, with the likeliest that was meant. */
export function entryNamed(named: ReadonlyMap<string, NamedEntry>, id: string): NamedEntry {
  const found = named.get(id);
  if (found !== undefined) return found;
  throw new Failure(
    `There is no entry "${id}" in this briefing. ${suggestion(id, named.keys()) ?? 'An entry is named by its file, or by its key in a registry.'}`,
  );
}
