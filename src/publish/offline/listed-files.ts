import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { textIfThere } from '../text-if-there.ts';
import type { SiteFile } from './list.ts';

const amount = z.object({ build: z.string() });
const list = z.object({ files: z.array(z.tuple([z.string()], z.unknown())) });

/** What only machines ask for stands in no reader's list. */
const forMachines = ['404.html', 'sitemap.xml', 'sw.js', 'offline/build.json'];

/**
 * The files of a site by the list that it holds for readers who keep it, for whoever knows nothing else of the site. Null
 * where it holds none, as one with drafts.
 */
export async function listedFiles(out: string): Promise<{ readonly files: readonly Pick<SiteFile, 'file'>[] } | null> {
  try {
    const { build } = amount.parse(await json(join(out, 'offline/build.json')));
    const own = `offline/${build}.json`;
    const { files } = list.parse(await json(join(out, own)));
    const listed = files.map(([address]) => address.replace(/(^|\/)$/, '$1index.html'));
    const parts = textIfThere(join(out, 'sitemap.xml')).match(/sitemap-\d+\.xml(?=<)/g) ?? [];
    return { files: [...listed, ...forMachines, ...parts, own].map((file) => ({ file })) };
  } catch {
    return null;
  }
}

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
