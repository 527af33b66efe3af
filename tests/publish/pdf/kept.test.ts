import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptPdfs, type Keeping } from '../../../src/publish/pdf/kept.ts';
import type { SiteDocument } from '../../../src/publish/pdf/printed.ts';
import { printedTopicSheet } from '../../../src/render/printed/topic-sheet.ts';
import { printSetting } from '../../../src/render/printed/setting.ts';
import { topicId } from '../../../src/content/schemas/ids.ts';
import { topicSheetView } from '../../../src/views/topic-sheet.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { smallContext } from '../../views/small.ts';

const context = await smallContext();
const printed = printedTopicSheet(topicSheetView(context, topicId.parse('safety')), printSetting(context));

const saying = (path: string, title: string): SiteDocument => ({
  path,
  page: path.replace('sheet.pdf', ''),
  frame: '2020-03-04',
  read: () => ({ key: title, pages: 2, make: () => ({ ...printed, title }) }),
});
const [first, second] = [saying('topics/a/sheet.pdf', 'One'), saying('topics/b/sheet.pdf', '停火')] as const;

const failing = (message: string) => (): never => {
  throw new Error(message);
};

/** Runs over one cache; each gives back what was put and what was set. */
async function keeping() {
  const cache = await temporaryFolder();
  return {
    cache,
    run: async (documents: readonly SiteDocument[], more: Partial<Keeping> = {}) => {
      const put = new Map<string, Buffer>();
      const all = await keptPdfs(documents, {
        cache,
        put: (file, bytes) => Promise.resolve(void put.set(file, Buffer.from(bytes))),
        ...more,
      });
      return { ...all, put };
    },
  };
}

test('a document that has not changed is not set again, and its bytes are what they were', async () => {
  const { run } = await keeping();
  const before = await run([first, second]);
  const after = await run([second, first]);
  expect([before.set, after.set]).toEqual([2, 0]);
  expect(after.put.get(first.path)).toEqual(before.put.get(first.path));
  expect(after.put.get(second.path)).toEqual(before.put.get(second.path));
});

test('boxes are told of, also in a document that is kept', async () => {
  const { run } = await keeping();
  const boxed = [{ path: second.path, missing: ['停', '火'] }];
  expect((await run([first, second])).boxed).toEqual(boxed);
  expect((await run([first, second], { published: () => true })).boxed).toEqual(boxed);
});

test('a changed document alone is set again, and only what the site lacks is put', async () => {
  const { run } = await keeping();
  const keys = new Map((await run([first, second])).files.map(({ file, key }) => [file, key]));
  const published = (file: string, key: string): boolean => keys.get(file) === key;
  const next = await run([saying(first.path, 'Two'), second], { published });
  expect(next.set).toBe(1);
  expect([...next.put.keys()]).toEqual([first.path]);
  expect(next.files.map(({ file, key }) => key === keys.get(file))).toEqual([false, true]);
});

test('a document whose key is known is not even read', async () => {
  const { run } = await keeping();
  const keyOf = ({ page }: SiteDocument): string | undefined => page;
  await run([first, second], { keyOf });
  const unread = { ...first, read: failing('It was read.') };
  expect((await run([unread, second], { keyOf })).set).toBe(0);
  await expect(run([unread, second], { keyOf: () => 'another' })).rejects.toThrow('It was read.');
});

test('a document whose page is the same is set again where the day that all are dated by is another', async () => {
  const { run } = await keeping();
  const keyOf = ({ page }: SiteDocument): string | undefined => page;
  await run([first], { keyOf });
  expect((await run([{ ...first, frame: '2020-03-05' }], { keyOf })).set).toBe(1);
});

test('what was damaged on the disk is set anew, and what no document needs is removed', async () => {
  const { cache, run } = await keeping();
  const { put } = await run([first, second]);
  const kept = (await readdir(cache)).map((name) => join(cache, name));
  for (const file of kept) await writeFile(file, (await readFile(file)).subarray(0, -1));
  const mended = await run([first, second]);
  expect(mended.set).toBe(2);
  expect(mended.put).toEqual(put);
  await run([first]);
  expect(await readdir(cache)).toHaveLength(1);
});

test('one document that fails ends the work with its own reason, and what was set before is kept', async () => {
  const { run } = await keeping();
  await run([first]);
  const failed = { path: 'x.pdf', frame: '', read: failing('The view failed.') };
  await expect(run([failed, first])).rejects.toThrow('The view failed.');
  expect((await run([first])).set).toBe(0);
});
