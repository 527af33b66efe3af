import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { openCached, readCached, writeCached, type CachedFile } from './cached-file.ts';
import type { KeptPage, PassedPage } from './kept-page.ts';
import { Terms, Words, type Senses } from './terms.ts';
import { pagefindVersion } from './pagefind-words.ts';
import type { KeptIndex } from './patch-index.ts';
import { unread } from './unread.ts';

/** What Pagefind ships with an index. */
export interface Shipped {
  /** Bytes in base 64, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Characters that it keeps in words. */
  readonly characters: readonly string[];
  /** By language, which of its engines reads it; null where it has none of that language. */
  readonly engines: Readonly<Record<string, string | null>>;
}

/** All that is kept of an index from one update to the next. */
export interface Kept {
  readonly pages: readonly (PassedPage | KeptPage)[];
  readonly terms: Terms;
  readonly words: ReadonlyMap<string, Words>;
  readonly shipped: Shipped;
  /** By language. */
  readonly indexes: Readonly<Record<string, KeptIndex>>;
  /** Postings of pages: whole files, by the numbers that pages have. */
  readonly postings: readonly { readonly file: CachedFile; readonly handle: FileHandle }[];
}

interface Manifest {
  readonly stamp: string;
  readonly pages: CachedFile;
  readonly words: CachedFile;
  readonly shipped: CachedFile;
  readonly indexes: CachedFile;
  readonly postings: readonly CachedFile[];
}

/** Changes with the form of the cache, and with what is read of a page. */
const stamp = `3 ${pagefindVersion} ${unread.join(', ')}`;

const manifestName = 'manifest';

/** Each update adds a file of postings, and none is written again: with so many, an index is made anew of its pages. */
const mostPostings = 200;

const nothingKept = (): Kept => ({
  pages: [],
  terms: new Terms(),
  words: new Map(),
  shipped: { files: {}, characters: [], engines: {} },
  indexes: {},
  postings: [],
});

/** What a folder keeps; nothing where anything of it is missing, cut, damaged or of another version. */
export async function openCache(folder: string): Promise<Kept> {
  const manifest = await readManifest(folder);
  if (manifest === undefined) return nothingKept();
  const [pages, words, shipped, indexes] = await Promise.all(
    [manifest.pages, manifest.words, manifest.shipped, manifest.indexes].map((file) => readCached(folder, file)),
  );
  const handles = await Promise.all(manifest.postings.map((file) => openCached(folder, file)));
  const postings = manifest.postings.flatMap((file, at) => {
    const handle = handles[at];
    return handle === undefined ? [] : [{ file, handle }];
  });
  const whole = postings.length === handles.length;
  if (!whole || pages === undefined || words === undefined || shipped === undefined || indexes === undefined) {
    for (const { handle } of postings) await handle.close();
    return nothingKept();
  }
  return {
    pages: z.custom<Kept['pages']>().parse(JSON.parse(pages.toString())),
    ...dictionaryIn(z.custom<Dictionary>().parse(JSON.parse(words.toString()))),
    shipped: z.custom<Shipped>().parse(JSON.parse(shipped.toString())),
    indexes: z.custom<Kept['indexes']>().parse(JSON.parse(indexes.toString())),
    postings,
  };
}

/** Keeps an index: what was kept before counts until all is written. */
export async function writeCache(
  folder: string,
  kept: Omit<Kept, 'postings'> & { readonly postings: readonly CachedFile[] },
): Promise<void> {
  const write = (kind: string, value: unknown): Promise<CachedFile> =>
    writeCached(folder, kind, Buffer.from(JSON.stringify(value)));
  const manifest: Manifest = {
    stamp,
    pages: await write('pages', kept.pages),
    words: await write('words', dictionaryOf(kept)),
    shipped: await write('shipped', kept.shipped),
    indexes: await write('indexes', kept.indexes),
    postings: kept.postings,
  };
  const text = JSON.stringify(manifest);
  const draft = join(folder, `${manifestName}.new`);
  await writeFile(draft, `${crc32(text)}\n${text}`);
  await rename(draft, join(folder, manifestName));
  await sweep(folder, manifest);
}

/** Makes the folder, and takes away what no manifest names. */
export async function prepareCache(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await sweep(folder, await readManifest(folder));
}

async function sweep(folder: string, manifest: Manifest | undefined): Promise<void> {
  const { pages, words, shipped, indexes, postings = [] } = manifest ?? {};
  const named = [pages, words, shipped, indexes, ...postings].filter((file) => file !== undefined);
  const kept = new Set([manifestName, ...named.map(({ name }) => name)]);
  for (const name of await readdir(folder))
    if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  const [sum, text] = (await readFile(join(folder, manifestName), 'utf8').catch(() => '')).split('\n');
  if (text === undefined || sum !== String(crc32(text))) return undefined;
  const manifest = z.custom<Manifest>().parse(JSON.parse(text));
  return manifest.stamp === stamp && manifest.postings.length <= mostPostings ? manifest : undefined;
}

/** Terms and words as they are written. */
interface Dictionary {
  readonly terms: readonly (readonly [stem: string, form: string] | string)[];
  readonly words: readonly (readonly [language: string, texts: string[], senses: (Senses | undefined)[]])[];
}

const dictionaryOf = ({ terms, words }: Pick<Kept, 'terms' | 'words'>): Dictionary => ({
  terms: terms.all.map(({ stem, form }) => (form === '' ? stem : [stem, form])),
  words: [...words].map(([language, { texts, senses }]) => [language, texts, senses]),
});

const dictionaryIn = ({ terms, words }: Dictionary): Pick<Kept, 'terms' | 'words'> => ({
  terms: new Terms(
    terms.map((term) => (typeof term === 'string' ? { stem: term, form: '' } : { stem: term[0], form: term[1] })),
  ),
  words: new Map(words.map(([language, texts, senses]) => [language, new Words(texts, senses)])),
});
