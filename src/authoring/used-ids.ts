import type { Folder } from '../content/read/folder.ts';
import { extensionOf, type Layout } from '../content/read/layout.ts';
import { layoutOf } from '../content/read/layout.ts';
import { readYaml } from '../content/read/yaml.ts';

/** The ids of a briefing, each with the file that uses it. Reads registries alone: elsewhere the file's name is the id. */
export async function usedIds(folder: Folder): Promise<ReadonlyMap<string, string>> {
  const used = new Map<string, string>();
  for (const file of await folder.list()) {
    const layout = layoutOf(file);
    if (layout !== null) for (const id of await idsIn(folder, file, layout)) used.set(id, file);
  }
  return used;
}

/** The ids of the entries in a file. */
export async function idsIn(folder: Folder, file: string, { shape }: Layout): Promise<readonly string[]> {
  const name = file.split('/').at(-1) ?? '';
  // A folder that cannot be looked into may use any id: to read it says why it cannot.
  return shape === 'keys' || name === ''
    ? keysOf(await folder.read(file))
    : [name.slice(0, -extensionOf(shape).length)];
}

function keysOf(text: string): string[] {
  const read = readYaml(text);
  return read.ok && typeof read.value === 'object' && read.value !== null ? Object.keys(read.value) : [];
}
