import { nameBookOf, type NameBook } from '../../briefing/find/names.ts';
import type { AnyEntry } from '../../content/entry.ts';
import type { Folder } from '../../content/read/folder.ts';
import { layoutOf } from '../../content/read/layout.ts';
import { readEntries } from '../../content/read/source.ts';

const named: ReadonlySet<string> = new Set(['actors', 'outlets', 'places', 'topics']);

/** The names of a briefing's registries. An entry that cannot be read has none: `check` says what is wrong with it. */
export async function nameBook(folder: Folder): Promise<NameBook> {
  const entries: AnyEntry[] = [];
  for (const file of await folder.list())
    if (named.has(layoutOf(file)?.collection ?? '')) entries.push(...(await readEntries(folder, file)).entries);
  return nameBookOf(entries);
}
