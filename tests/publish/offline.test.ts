import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offlineFiles as filesFor } from '../../src/publish/offline/files.ts';
import { writeOffline } from '../support/write-offline.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const site = {
  'index.html': 'home',
  '404.html': 'not found',
  'sitemap.xml': '<urlset/>',
  'a/index.html': 'a',
  'print.css': 'p{}',
  '_astro/Page.1.css': 'p{}',
  'offline/index.html': 'not here',
  'pagefind/pagefind.js': '//',
  'pagefind/index/en_1.pf_index': 'x',
};

async function offlineFiles(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const dir = await temporaryFolder(files);
  await writeOffline(dir);
  const written = await filesIn(dir);
  return Object.fromEntries(Object.entries(written).filter(([file]) => !(file in files)));
}

test('the same site gives the same bytes, another page another build', async () => {
  const files = await offlineFiles(site);
  expect(await offlineFiles(site)).toEqual(files);
  const other = await offlineFiles({ ...site, 'a/index.html': 'b' });
  expect(other['offline/build.json']).not.toBe(files['offline/build.json']);
  expect(other['sw.js']).not.toBe(files['sw.js']);
});

test('the service worker is strict, and told which build it is of', async () => {
  const files = await offlineFiles(site);
  const { build } = JSON.parse(files['offline/build.json'] ?? '') as { build: string };
  expect(files['sw.js']?.startsWith(`"use strict";const READOUT_BUILD={"build":"${build}",`)).toBe(true);
});

test('a copy holds all that a reader can open: size and hash of each, no hash where the name has one', async () => {
  const dir = await temporaryFolder();
  await writeFiles(dir, site);
  await writeOffline(dir);
  const amount = JSON.parse(await readFile(join(dir, 'offline/build.json'), 'utf8')) as { build: string };
  const list = JSON.parse(await readFile(join(dir, `offline/${amount.build}.json`), 'utf8')) as { files: unknown };
  expect(list.files).toEqual([
    ['_astro/Page.1.css', 3],
    ['a/', 1, 'ca978112'],
    ['', 4, '4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942'.slice(0, 8)],
    ['offline/', 8, expect.stringMatching(/^[0-9a-f]{8}$/)],
    ['pagefind/index/en_1.pf_index', 1],
    ['pagefind/pagefind.js', 2, expect.stringMatching(/^[0-9a-f]{8}$/)],
    ['print.css', 3, expect.stringMatching(/^[0-9a-f]{8}$/)],
  ]);
  expect(amount).toEqual({ build: expect.stringMatching(/^[0-9a-f]{12}$/), files: 7, bytes: 22 });
});

test('the order in which files are told of, and what an older build left, change nothing', () => {
  const file = (name: string, hash: string) => ({ file: name, bytes: 1, hash: hash.repeat(64) });
  const files = [file('index.html', 'a'), file('events/index.html', 'b'), file('pagefind/pagefind.js', 'c')];
  const expected = filesFor(files, '');
  const old = [file('sw.js', 'd'), file('offline/build.json', 'e'), file('offline/0123456789ab.json', 'f')];
  expect(filesFor([...old, ...files.toReversed()], '')).toEqual(expected);
});
