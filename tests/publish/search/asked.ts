import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import type { Found, Hit, Pagefind } from '../../../src/site/client/search/pagefind.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import type { IndexFileMap } from './decoded-index.ts';

/** What is used of Pagefind's own browser library. */
interface Library extends Pagefind {
  search(term: string | null, options: object): Promise<Answer>;
}

interface Answer extends Found {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    data(): Promise<Hit & { readonly excerpt: string; readonly sub_results: unknown }>;
  }[];
  readonly unfilteredResultCount: number;
}

/** Opens an index with the library that it comes with. */
export async function opened(files: IndexFileMap, language: string): Promise<Library> {
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
  return module.createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true, language });
}

/** Opens an index, and gives what it answers, of the first ten results in full. */
export async function asked(
  files: IndexFileMap,
  language: string,
): Promise<(term: string | null, options: object) => Promise<unknown>> {
  const library = await opened(files, language);
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
