import { searchRecord, type SearchRecord } from './record.ts';
import { unread, unused } from './unread.ts';

/** One page of a site. */
export interface SearchPage {
  /** As results name it, without the site's base: "/articles/x/". */
  readonly url: string;
  /** Of the page's HTML. */
  readonly hash: string;
  /** What `searchRecord` made of it, where that has been done. */
  readonly record?: SearchRecord | null | undefined;
}

export interface SearchUpdate {
  /** Every page of the site, in the order that results of one score have. It is walked once, and no page is kept. */
  readonly pages: Iterable<SearchPage> | AsyncIterable<SearchPage>;
  /** HTML of a page that neither the cache nor `record` has. */
  read(url: string): Promise<string>;
  /** Whether the site has that file below `pagefind/` already: asked only of files whose name says what is in them. */
  published(file: string): boolean;
  /** Takes a file of the index; the entry, which names the others, comes last. */
  put(file: string, bytes: Uint8Array): Promise<void>;
}

/** All files that the index now has, below `pagefind/`. */
export interface SearchIndex {
  readonly files: readonly string[];
}

/**
 * Brings the index that the folder `cache` knows of up to date and gives out what the site lacks: the same bytes as an
 * index made anew of the same pages. A cache that is missing, cut or of another version is made anew.
 */
export async function updateSearchIndex(_cache: string, update: SearchUpdate): Promise<SearchIndex> {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: unread });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    for await (const { url, record } of update.pages) {
      const found = record === undefined ? searchRecord(await update.read(url), url) : record;
      if (found !== null) await index.addHTMLFile({ url, content: found.html });
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join(' ')}`);
    const files = made.files.filter(({ path }) => !unused.test(path));
    for (const { path, content } of files)
      if (!/\.pf_\w+$/.test(path) || !update.published(path)) await update.put(path, content);
    return { files: files.map(({ path }) => path) };
  } finally {
    await pagefind.close();
  }
}
