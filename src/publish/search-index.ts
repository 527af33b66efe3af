import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands on many pages and says nothing that a reader looks for: numbers of notes, kickers, keys, controls. */
const unread = ['sup.cite', '.kicker', '.folio', '.toc', '.legend', '.sec > header', '.judge h2', 'p.after', 'button'];

/** Pagefind's own interfaces and what they need, which come with every index: no page shows them. */
const unused = /^pagefind-(?:component-|modular-)?ui\.|^pagefind-highlight\./;

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
