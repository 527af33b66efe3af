import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../content/failure.ts';
import { folderAt } from '../content/read/folder.ts';
import { extensionOf, layouts, type Layout } from '../content/read/layout.ts';
import { readConfig } from '../content/read/config.ts';
import { commitChange } from './change/commit.ts';
import { Overlap } from './change/overlap.ts';
import { appendEntry } from './registry.ts';
import { templates, type TemplateName } from './templates/index.ts';
import { usedIds } from './used-ids.ts';
import { createFile } from './write-file.ts';

/** How often an entry is begun that another process gets in the way of, and the pause between, in milliseconds. */
const [attempts, pause] = [20, 50];

/** Begins an entry in a briefing folder and gives back its file, below that folder. Nothing is overwritten. */
export async function newEntry(content: string, name: TemplateName, id: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await begin(content, name, id);
    } catch (error) {
      if (!(error instanceof Overlap) || attempt === attempts) throw error;
    }
    await setTimeout(pause);
  }
}

async function begin(content: string, name: TemplateName, id: string): Promise<string> {
  if (!/^[a-z0-9-]+$/.test(id))
    throw new Failure(
      `"${id}" is not an id. Ids are made of lower-case letters a-z, digits and hyphens, as in ${suggestedId(id)}.`,
    );
  const folder = folderAt(content);
  const files = await folder.list();
  const { config } = await readConfig(folder, files);
  if (!files.includes('briefing.yaml'))
    throw new Failure(`${content} is not a briefing: it has no briefing.yaml. Begin one with "readout init".`);
  const usedBy = (await usedIds(folder)).get(id);
  if (usedBy !== undefined)
    throw new Failure(
      `The id "${id}" is used already, by ${usedBy}. Ids are unique across the briefing: choose another.`,
    );

  const template = templates[name];
  const text = template.text({ id, language: config?.language ?? 'en' });
  const layout = layoutFor(template.collection);
  const file = fileOf(layout, id);
  if (files.includes(file)) {
    const before = await folder.read(file);
    await commitChange(content, [{ file, before, to: file, after: appendEntry(before, id, text, file) }]);
  } else await createFile(join(content, file), text).catch(overlapping(layout, join(content, file)));
  return file;
}

/** A registry that was not there when the folder was read, and is now, was begun by another process. */
const overlapping =
  ({ shape }: Layout, path: string) =>
  (error: unknown): never => {
    if (shape === 'keys' && existsSync(path))
      throw new Overlap(`${path} was begun in the meantime, so nothing is written. Run the same command again.`);
    throw error;
  };

function layoutFor(collection: string): Layout {
  const layout = layouts.find((one) => one.collection === collection);
  if (layout === undefined) throw new Error(`No layout for ${collection}`);
  return layout;
}

/** Articles whose id begins with a year are kept in a folder of that year. */
function fileOf({ collection, shape }: Layout, id: string): string {
  if (shape === 'keys') return collection + extensionOf(shape);
  const year = collection === 'articles' ? /^(\d{4})-/.exec(id)?.[1] : undefined;
  return [collection, ...(year === undefined ? [] : [year]), id + extensionOf(shape)].join('/');
}

function suggestedId(id: string): string {
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'some-id' : plain;
}
