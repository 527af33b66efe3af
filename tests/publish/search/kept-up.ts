import { createHash } from 'node:crypto';
import { searchRecord } from '../../../src/publish/search/record.ts';
import { updateSearchIndex } from '../../../src/publish/search/update.ts';
import type { IndexFileMap } from './decoded-index.ts';
import type { Pages } from './pagefind-itself.ts';

/** A site whose index is kept up to date. */
export interface KeptUp {
  /** What of the index the site has. */
  readonly site: Map<string, Uint8Array>;
  /** What the last update gave out, and which pages it had to read. */
  put: string[];
  read: string[];
  /** Files of the site that it took apart for others. */
  patched: string[];
  update(pages: Pages, options?: { readonly rendered?: readonly string[] }): Promise<IndexFileMap>;
}

/** Keeps an index in `cache`: pages named as rendered come with their records, and the site is pruned after each update. */
export function keptUp(cache: string): KeptUp {
  const site = new Map<string, Uint8Array>();
  const kept: KeptUp = {
    site,
    put: [],
    read: [],
    patched: [],
    async update(pages, { rendered = [] } = {}) {
      kept.put = [];
      kept.read = [];
      kept.patched = [];
      const { files } = await updateSearchIndex(cache, {
        pages: [...pages].map(([url, html]) => ({
          url,
          hash: createHash('sha256').update(html).digest('hex'),
          ...(rendered.includes(url) ? { record: throughJson(searchRecord(html, url)) } : {}),
        })),
        read(url) {
          kept.read.push(url);
          return Promise.resolve(pages.get(url) ?? '');
        },
        published: (file) => site.has(file),
        readPublished(file) {
          kept.patched.push(file);
          return Promise.resolve(site.get(file) ?? new Uint8Array());
        },
        put(file, bytes) {
          kept.put.push(file);
          site.set(file, bytes);
          return Promise.resolve();
        },
      });
      for (const file of site.keys()) if (!files.includes(file)) site.delete(file);
      return site;
    },
  };
  return kept;
}

/** As a record comes from another process. */
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
