import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unread, unused } from './unread.ts';

/** Writes Pagefind's index of a built site into its folder `pagefind/`. */
export async function writeSearchIndex(site: string): Promise<void> {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: unread });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read the pages: ${added.errors.join(' ')}`);
    const folder = join(site, 'pagefind');
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join(' ')}`);
    for (const file of await readdir(folder)) if (unused.test(file)) await rm(join(folder, file));
  } finally {
    await pagefind.close();
  }
}
