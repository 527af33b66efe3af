import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import type { IndexFileMap } from './decoded-index.ts';

/** What is used of Pagefind's own browser library. */
interface Library {
  search(term: string | null, options: object): Promise<Found>;
}

interface Found {
  readonly results: readonly {
    readonly score: number;
    data(): Promise<{ url: string; excerpt: string; sub_results: unknown }>;
  }[];
  readonly filters: unknown;
  readonly unfilteredResultCount: number;
}

/** Opens an index with the library that it comes with, and gives what it answers, of the first ten results in full. */
export async function asked(
  files: IndexFileMap,
  language: string,
): Promise<(term: string | null, options: object) => Promise<unknown>> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'pagefind.mjs'), files.get('pagefind.js') ?? '');
  vi.stubGlobal('fetch', (address: string) => {
    const bytes = files.get(new URL(address, 'http://site/').pathname.slice('/pagefind/'.length));
    return Promise.resolve(
      bytes === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(bytes)),
    );
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const module = (await import(pathToFileURL(join(folder, 'pagefind.mjs')).href)) as {
    createInstance(options: object): Library;
  };
  const library = module.createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true, language });
  return async (term, options) => {
    const { results, filters, unfilteredResultCount } = await library.search(term, options);
    const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return {
      scores: results.map(({ score }) => score),
      filters,
      unfilteredResultCount,
      first: first.map(({ url, excerpt, sub_results }) => [url, excerpt, sub_results]),
    };
  };
}
