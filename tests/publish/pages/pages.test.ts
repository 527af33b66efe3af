import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bunchesOf } from '../../../src/publish/pages/family.ts';
import type { PageDone } from '../../../src/publish/pages/page-work.ts';
import { PagesDone } from '../../../src/publish/pages/pages-done.ts';
import { stageFiles } from '../../../src/publish/stage-files.ts';
import { viewContext } from '../../../src/views/context.ts';
import { allPages, kindAt, viewOf } from '../../../src/views/pages/pages.ts';
import { smallContext } from '../../views/small.ts';

const tasks = (...paths: string[]) => paths.map((path) => ({ path }));

test('pages of an entry, and lists of one comparison, are handed to one process together', () => {
  const bunches = bunchesOf(
    tasks('actors/a/', 'editions/2/since/1/', 'actors/b/', 'actors/a/page/2/', 'editions/2/since/1/articles/'),
    2,
  );
  expect(bunches.map((bunch) => bunch.map(({ path }) => path))).toEqual([
    ['actors/a/', 'actors/a/page/2/'],
    ['editions/2/since/1/', 'editions/2/since/1/articles/'],
    ['actors/b/'],
  ]);
});

test('a family of many pages is cut, and no page is lost or handed out twice', () => {
  const all = tasks(...Array.from({ length: 500 }, (_, at) => `actors/a/page/${at}/`), 'actors/b/', 'actors/c/');
  const bunches = bunchesOf(all, 10);
  expect(Math.max(...bunches.map(({ length }) => length))).toBeLessThan(30);
  expect(bunches.flat()).toHaveLength(all.length);
  expect(new Set(bunches.flat())).toEqual(new Set(all));
});

const stage = () => {
  const files = stageFiles('', []);
  files.take({ file: 'index.html', bytes: 1, hash: 'home' });
  return files;
};
const made = (path: string): PageDone => ({
  path,
  key: path,
  made: { file: `${path}index.html`, bytes: 1, hash: path },
  record: null,
});

test('pages are handed to search in the order of the site, whichever is made first', async () => {
  const done = new PagesDone(
    [
      { kind: 'page', path: 'a/' },
      { kind: 'page', path: 'b/' },
    ],
    stage(),
  );
  const order: string[] = [];
  const read = async (): Promise<void> => {
    for await (const { url, hash } of done.search(tasks('', 'a/', 'b/'))) order.push(`${url} ${hash}`);
  };
  const reading = read();
  done.take(made('b/'));
  await setImmediate();
  expect(order).toEqual(['/ home']);
  done.take(made('a/'));
  await reading;
  expect(order).toEqual(['/ home', '/a/ a/', '/b/ b/']);
});

test.each(['before', 'after'])(
  'whoever waits for a page learns that it will not come, %s others have come',
  async (when) => {
    const done = new PagesDone(
      [
        { kind: 'page', path: 'a/' },
        { kind: 'page', path: 'b/' },
      ],
      stage(),
    );
    if (when === 'after') done.take(made('b/'));
    done.fail(new Error('No page.'));
    if (when === 'before') done.take(made('b/'));
    await expect(done.search(tasks('a/')).next()).rejects.toThrow('No page.');
  },
);

test('a page that is told with its subject shows what it shows when it is looked for among all', async () => {
  const context = await smallContext();
  const apart = viewContext(context.briefing, context.messages, context.quotes);
  const pages: unknown = JSON.parse(JSON.stringify(allPages(context)));
  expect(pages).toEqual(allPages(context));
  for (const page of allPages(context)) {
    const told = viewOf(apart, page);
    expect(kindAt(apart, page.path)?.at(apart, page.path), page.path).toBe(told);
    expect(told, page.path).toEqual(viewOf(context, { path: page.path }));
  }
});
