import type { SearchIndex, SearchUpdate } from './update.ts';
import { unread, unused } from './unread.ts';

/** Makes Pagefind's own index of a site's pages, all of it each time, and gives out what the site lacks. */
export async function plainSearchIndex(update: SearchUpdate): Promise<SearchIndex> {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: unread });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    for await (const { url, record } of update.pages) {
      if (record === null) continue;
      const added = await index.addHTMLFile({ url, content: await update.read(url) });
      if (added.errors.length > 0) throw new Error(`Pagefind could not read ${url}: ${added.errors.join(' ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join(' ')}`);
    const files = made.files.filter(({ path }) => !unused.test(path));
    for (const { path, content } of files)
      if (!namedByContent.test(path) || !update.published(path)) await update.put(path, content);
    return { files: files.map(({ path }) => path) };
  } finally {
    await pagefind.close();
  }
}

const namedByContent = /\.pf_\w+$/;
