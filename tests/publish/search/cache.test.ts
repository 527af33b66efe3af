import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import type { IndexFileMap } from './decoded-index.ts';
import { fuzzedPages } from './fuzzed-pages.ts';
import { keptUp } from './kept-up.ts';

const english = (seed: number): Map<string, string> =>
  new Map([...fuzzedPages(seed, 60)].filter(([, html]) => html.includes('lang="en"')));
const before = english(9);
const changed = [...before.keys()][3] ?? '';
const after = new Map(before).set(changed, [...english(10).values()][3] ?? '');

let warm: string;
let clean: IndexFileMap;

beforeAll(async () => {
  warm = await mkdtemp(join(tmpdir(), 'readout-search-'));
  await keptUp(warm).update(before);
  clean = await keptUp(await mkdtemp(join(warm, 'clean-'))).update(after);
});

afterAll(() => rm(warm, { recursive: true, force: true }));

/** A cache that knows `before`. */
async function warmCache(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(warm, folder, { recursive: true });
  return folder;
}

type Damage = (path: string) => Promise<unknown>;
const damages: Readonly<Record<string, Damage>> = {
  gone: (path) => rm(path),
  empty: (path) => truncate(path),
  cut: async (path) => truncate(path, Math.floor((await readFile(path)).length / 2)),
  changed: async (path) => {
    const bytes = await readFile(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(path, bytes);
  },
};

test.for(
  ['manifest', 'pages', 'words', 'shipped', 'indexes', 'postings'].flatMap((kind) =>
    Object.keys(damages).map((damage) => [kind, damage] as const),
  ),
)('a cache whose %s is %s is made anew', async ([kind, damage]) => {
  const folder = await warmCache();
  const file = (await readdir(folder)).find((name) => name.startsWith(kind)) ?? '';
  await damages[damage]?.(join(folder, file));
  const kept = keptUp(folder);
  expect(await kept.update(after)).toEqual(clean);
  expect(kept.read).toHaveLength(after.size);
});

test('a whole cache is used', async () => {
  const kept = keptUp(await warmCache());
  // It reads what the site lacks, and then what has changed.
  await kept.update(before);
  await kept.update(after);
  expect(kept.read).toEqual([changed]);
});

test('a cache of another version of Pagefind is foreign', async () => {
  const folder = await temporaryFolder({ manifest: '123\n{}', 'postings-old': 'x' });
  expect(await keptUp(folder).update(after)).toEqual(clean);
  expect(await readdir(folder)).not.toContain('postings-old');
});

test('an update that fails leaves the cache as it was', async () => {
  const kept = keptUp(await warmCache());
  await kept.update(before);
  const broken = new Map(after);
  Object.defineProperty(broken, 'get', { value: () => Promise.reject(new Error('The page is gone.')) });
  await expect(kept.update(broken)).rejects.toThrow('The page is gone.');
  await kept.update(before);
  expect(kept.read).toEqual([]);
});
