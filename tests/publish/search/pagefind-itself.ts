import { unread, unused } from '../../../src/publish/search/unread.ts';
import type { IndexFileMap } from './decoded-index.ts';

/** A page's HTML, by its URL. */
export type Pages = ReadonlyMap<string, string>;

/** The index that Pagefind itself makes of pages, in their order. */
export async function pagefindItself(pages: Pages): Promise<IndexFileMap> {
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ excludeSelectors: unread });
  if (index === undefined) throw new Error(errors.join(' '));
  for (const [url, content] of pages) {
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(added.errors.join(' '));
  }
  const made = await index.getFiles();
  await index.deleteIndex();
  if (made.errors.length > 0) throw new Error(made.errors.join(' '));
  return new Map(made.files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content]));
}
