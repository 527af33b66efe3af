import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/publish/manifest.ts';
import { readTraces, writeTraces } from '../../../src/publish/pages/kept-traces.ts';
import { makePages, type PagesToMake } from '../../../src/publish/pages/make-pages.ts';
import type { Makers } from '../../../src/publish/pages/makers.ts';
import type { PageTask } from '../../../src/publish/pages/page-work.ts';
import { Traces } from '../../../src/publish/pages/traces.ts';
import { stageFiles } from '../../../src/publish/stage-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const setting = 'the program';
const page = (path: string) => ({ file: `${path}index.html`, bytes: 1, hash: path });

/** A site of three pages, of which each follows from a dependency of its name; `published` are the keys that it has. */
async function site(published: Record<string, string>, changed: readonly string[]) {
  const state = await temporaryFolder();
  const traces = new Traces();
  for (const name of ['a', 'b', 'c']) traces.note(`${name}/`, `key of ${name}`, [name]);
  traces.learn(['a', 'b', 'c'], ['A', 'B', 'C']);
  await writeTraces(state, setting, traces.kept());
  const asked: PageTask[] = [];
  const makers: Makers = {
    apart: false,
    begin: (tasks) => void asked.push(...tasks),
    changes: () => Promise.resolve(changed.map((name) => ['abc'.indexOf(name), `${name} now`] as const)),
    work(tasks, take) {
      asked.push(...tasks);
      const made = new Traces();
      for (const { path } of tasks) made.note(path, `new key of ${path}`, [path.replace('/', ''), 'd']);
      take({
        done: asked.map(({ path }) => ({ path, key: `new key of ${path}`, made: page(path) })),
        traced: made.told(),
      });
      return Promise.resolve();
    },
    digests: (dependencies) => Promise.resolve(dependencies.map((name) => name.toUpperCase())),
    close: () => Promise.resolve(),
  };
  const paths = Object.keys(published);
  const manifest: Pick<Manifest, 'pages' | 'files'> = {
    pages: Object.entries(published),
    files: [...paths.map(page), { file: 'all.csv', bytes: 1, hash: 'all' }],
  };
  const stage = stageFiles('', manifest.files);
  const job = { entry: '', content: '', drafts: false, pdf: false, searched: true, state, id: '', setting, stage: '' };
  const whole: PagesToMake = {
    job,
    expected: 1,
    contents: () => Promise.resolve({ files: ['all.csv'], pages: () => paths.map((path) => ({ path })) }),
    manifest: { ...emptyManifest, ...manifest },
    changes: { kind: 'model', bodies: [] },
    texts: [],
    stage,
    signal: new AbortController().signal,
  };
  const { made } = await makePages(whole, () => makers);
  return { asked: asked.map(({ path }) => path), pages: (await made).pages, traces: await readTraces(state, setting) };
}

const emptyManifest = {
  build: '',
  facts: '',
  setting,
  data: [],
  totals: { pages: 0, files: 0, bytes: 0 },
  copied: false,
  pdfs: [],
  boxed: [],
  warnings: 0,
  drafts: [],
};

const published = { 'a/': 'key of a', 'b/': 'key of b', 'c/': 'key of c' };

test('after a change pages are made whose dependencies hold something else, and files of the whole site', async () => {
  const { asked, pages } = await site(published, ['b']);
  expect(asked).toEqual(['all.csv', 'b/']);
  expect(pages.map(([, key]) => key)).toEqual(['key of a', 'new key of b/', 'key of c']);
});

test('a page is made that is published as of something else than its trace tells', async () => {
  const { asked } = await site({ ...published, 'a/': 'key of a text that was taken back' }, []);
  expect(asked).toEqual(['all.csv', 'a/']);
});

test('a page is made of which nothing is known', async () => {
  const { asked } = await site({ ...published, 'new/': '' }, []);
  expect(asked).toEqual(['all.csv', 'new/']);
});

test('what pages follow from is kept with what it holds now, of those that were made and of the others', async () => {
  const { traces } = await site(published, ['b']);
  const { dependencies, digests, pages } = traces;
  expect(Object.fromEntries(dependencies.map((name, at) => [name, digests[at]]))).toEqual({
    a: 'A',
    b: 'b now',
    c: 'C',
    d: 'D',
  });
  const reads = pages.map(([path, , numbers]) => [path, numbers.map((number) => dependencies[number])]);
  expect(Object.fromEntries(reads)).toEqual({ 'a/': ['a'], 'b/': ['b', 'd'], 'c/': ['c'] });
});
