import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { synthesize } from '../briefing/synthesize.ts';
import type { Recipe } from '../briefing/world.ts';
import type { Figures } from '../figures.ts';
import { median } from '../measure/median.ts';
import { fetchedPackage } from './fetched.ts';
import { packageVersion } from './package-version.ts';

/** The part of MiniSearch that is used here. */
const instance = z.object({
  addAll: z.custom<(documents: readonly object[]) => void>(),
  search: z.custom<(words: string) => readonly unknown[]>(),
  toJSON: z.custom<() => object>(),
});
const module = z.object({ default: z.custom<new (options: object) => unknown>() });

/** Its index is one text, which no program can hold for many more. */
const mostArticles = 20_000;

export const miniSearchName = 'MiniSearch';

/**
 * Measures MiniSearch, which keeps all its index in the browser, over titles and texts of the same articles: the bytes
 * of script and index, compressed as a host would, and a query. Gives back its version.
 */
export async function measureMiniSearch(recipe: Recipe, words: readonly string[], figures: Figures): Promise<string> {
  const installed = await fetchedPackage(miniSearchName, 'minisearch', '7.2.0');
  const version = await packageVersion(installed);
  if (recipe.articles > mostArticles) return version;
  const library: unknown = await import(pathToFileURL(join(installed, 'dist/es/index.js')).href);
  const { default: MiniSearch } = module.parse(library);
  const made = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });
  const index = instance.parse(made);
  const search = (word: string): number => index.search.call(made, word).length;
  for (const { article } of synthesize(recipe))
    if (article !== undefined)
      index.addAll.call(made, [{ id: article.id, title: article.title, text: article.paragraphs.join('\n') }]);
  const script = readFileSync(join(installed, 'dist/umd/index.js'));
  const stored = [script, JSON.stringify(index.toJSON.call(made))].map((text) => gzipSync(text).length);
  figures.add(
    miniSearchName,
    'firstQuery',
    stored.reduce((sum, bytes) => sum + bytes, 0),
  );
  for (const word of words) search(word);
  const warm = words.map((word) => {
    const begun = performance.now();
    search(word);
    return performance.now() - begun;
  });
  figures.add(miniSearchName, 'warmQuery', median(warm));
  return version;
}
