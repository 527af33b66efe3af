import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf } from '../pages/page-work.ts';
import type { StageFiles } from '../stage-files.ts';
import type { SearchChoice } from './choice.ts';
import type { SearchPage } from './update.ts';

/** Below so many pages Pagefind is quick enough. */
const worthKeeping = 100;

export interface SiteSearch {
  readonly choice: SearchChoice;
  /** How many pages there will be. */
  readonly count: number;
  readonly pages: AsyncIterable<SearchPage>;
  /** Where the site's new pages are, and where those that are as they were. */
  readonly stage: string;
  readonly out: string;
  /** The folder of what is kept of each page. */
  readonly cache: string;
}

/** Brings the search index of a site up to date, in its folder `pagefind/`. */
export async function writeSiteSearch(
  { choice, count, pages, stage, out, cache }: SiteSearch,
  files: StageFiles,
): Promise<void> {
  if (choice === 'none') return;
  const at = (file: string): string => `pagefind/${file}`;
  const read = async (url: string): Promise<string> => {
    const file = fileOf(url.slice(1));
    return readFile(join(stage, file), 'utf8').catch(() => readFile(join(out, file), 'utf8'));
  };
  const given = new Set<string>();
  const update = {
    pages,
    read,
    published: (file: string) => files.known(at(file)) !== undefined,
    readPublished: (file: string) => readFile(join(out, at(file))),
    put: async (file: string, bytes: Uint8Array): Promise<void> => {
      given.add(file);
      await files.put(at(file), bytes);
    },
  };
  const kept = choice === 'kept' || (choice === 'auto' && count >= worthKeeping);
  // A site has no search index, or one of the two.
  const index = kept
    ? await (await import('./update.ts')).updateSearchIndex(cache, update)
    : await (await import('./plain.ts')).plainSearchIndex(update);
  for (const file of index.files) if (!given.has(file)) files.keep(at(file));
}
