import type { Shipped } from './cache.ts';
import type { IndexFiles } from './index-files.ts';
import { pagefindVersion } from './pagefind-words.ts';
import { unused } from './unread.ts';

const entryName = 'pagefind-entry.json';

/** What every index begins with: where the index of each language is, and what reads it. */
interface Entry {
  readonly version: string;
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly wasm: string | null; readonly page_count: number }>
  >;
  readonly include_characters: readonly string[];
}

/** Adds what Pagefind ships with an index of a language. */
export function addShipped(
  shipped: Shipped,
  language: string,
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Shipped {
  const own = files.filter(({ path }) => !unused.test(path) && path !== entryName);
  const written = files.find(({ path }) => path === entryName);
  const entry = JSON.parse(Buffer.from(written?.content ?? []).toString()) as Entry;
  if (entry.version !== pagefindVersion)
    throw new Error(
      `Pagefind ${entry.version} is installed, and its index may have another form than that of ${pagefindVersion}, which is kept up to date. Install pagefind@${pagefindVersion}.`,
    );
  return {
    files: {
      ...shipped.files,
      ...Object.fromEntries(own.map(({ path, content }) => [path, Buffer.from(content).toString('base64')])),
    },
    characters: entry.include_characters,
    engines: { ...shipped.engines, [language]: entry.languages[language]?.wasm ?? null },
  };
}

/** Puts what indexes need, and last the entry, which names them. */
export async function putShipped(
  shipped: Shipped,
  indexes: readonly { readonly language: string; readonly name: string; readonly pages: number }[],
  files: IndexFiles,
): Promise<void> {
  const engines = new Set(['unknown', ...indexes.map(({ language }) => shipped.engines[language])]);
  for (const [path, content] of Object.entries(shipped.files)) {
    const engine = /^wasm\.(.*)\.pagefind$/.exec(path)?.[1];
    if (engine === undefined || engines.has(engine)) await files.putPlain(path, Buffer.from(content, 'base64'));
  }
  await files.done();
  const entry: Entry = {
    version: pagefindVersion,
    languages: Object.fromEntries(
      indexes.map(({ language, name, pages }) => [
        language,
        { hash: name, wasm: shipped.engines[language] ?? null, page_count: pages },
      ]),
    ),
    include_characters: shipped.characters,
  };
  await files.putPlain(entryName, Buffer.from(JSON.stringify(entry)));
  await files.done();
}
