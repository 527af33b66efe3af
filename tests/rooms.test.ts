import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** What each room may import, besides itself. Imports run one way: everything named stands below the room. */
const below: Readonly<Record<string, readonly string[]>> = {
  edtf: [],
  atlas: [],
  i18n: ['edtf'],
  content: ['i18n', 'edtf'],
  briefing: ['content', 'i18n', 'edtf'],
  views: ['briefing', 'content', 'i18n', 'edtf', 'atlas'],
  render: ['views', 'briefing', 'content', 'i18n', 'edtf', 'atlas'],
  intake: ['views', 'briefing', 'content', 'i18n', 'edtf', 'atlas'],
  publish: ['render', 'intake', 'views', 'briefing', 'content', 'i18n', 'edtf', 'atlas'],
  authoring: ['render', 'intake', 'views', 'briefing', 'content', 'i18n', 'edtf', 'atlas'],
  cli: ['publish', 'authoring', 'render', 'intake', 'views', 'briefing', 'content', 'i18n', 'edtf', 'atlas'],
  site: ['publish', 'authoring', 'render', 'intake', 'views', 'briefing', 'content', 'i18n', 'edtf', 'atlas'],
};
const pure = ['edtf', 'atlas', 'i18n', 'content/schemas', 'briefing', 'views', 'render', 'intake'];

interface File {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

/** A source without its comments, so that prose names nothing. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}])\/\/[^\n]*/g, '$1');

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map((match) => match[2] ?? '');

async function sources(): Promise<File[]> {
  const entries = await readdir(src, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
  return Promise.all(
    paths.map(async (path) => ({
      path,
      room: path.split('/')[0] ?? '',
      text: withoutComments(await readFile(join(src, path), 'utf8')),
    })),
  );
}

const targetOf = (file: File, imported: string): string => relative(src, join(src, dirname(file.path), imported));

test('every file stands in a room', async () => {
  const known = new Set([...Object.keys(below), 'env.d.ts']);
  expect((await sources()).filter(({ room }) => !known.has(room)).map(({ path }) => path)).toEqual([]);
});

test('imports run one way', async () => {
  const wrong = (await sources()).flatMap((file) =>
    importsOf(file.text)
      .filter((imported) => imported.startsWith('.'))
      .map((imported) => targetOf(file, imported))
      .filter((target) => {
        const room = target.split('/')[0] ?? '';
        return room !== file.room && room in below && below[file.room]?.includes(room) !== true;
      })
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others', async () => {
  const files = await sources();
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(typeless(file.text))
        .filter((one) => one.startsWith('.'))
        .map((one) => targetOf(file, one)),
    ]),
  );
  const rings: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) rings.push([...above.slice(above.indexOf(path)), path].join(' -> '));
    if (above.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...above, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  expect(rings).toEqual([]);
});

/** Type imports are gone when the program runs, and may go round. */
const typeless = (text: string): string => text.replace(/\b(?:import|export)\s+type\s[^;]*;/g, '');

const outside = /^(?:astro:|node:(?!crypto$|util$|path$|path\/posix$)|fs$|child_process$|https?$|net$)/;
const impure: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, 'the clock'],
  [/\bconsole\./, 'the console'],
  [/\bprocess\./, 'the process'],
  [/\bMath\.random\b/, 'chance'],
];

test('pure rooms reach for nothing outside', async () => {
  const files = (await sources()).filter(({ path }) => pure.some((room) => path.startsWith(`${room}/`)));
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap(({ path, text }) => [
    ...importsOf(text)
      .filter((imported) => outside.test(imported))
      .map((imported) => `${path} imports ${imported}`),
    ...impure.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${path} uses ${what}`),
  ]);
  expect(wrong).toEqual([]);
});

test('no file has more than 200 lines, but for catalogues of strings', async () => {
  const files = (await sources()).filter(({ path }) => !path.startsWith('i18n/messages/'));
  expect(files.filter(({ text }) => text.split('\n').length > 201).map(({ path }) => path)).toEqual([]);
});

test('no file is a drawer', async () => {
  expect(
    (await sources())
      .filter(({ path }) => /(^|\/)(utils?|helpers?|misc|common-utils)\b/.test(path))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('only type names are asserted: the sources have no `any`, no ts-ignore, no enum', async () => {
  const wrong = (
    await Promise.all(
      (await sources()).map(async ({ path }) => ({ path, whole: await readFile(join(src, path), 'utf8') })),
    )
  ).filter(({ whole }) =>
    /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|: any\b|^\s*(?:export )?(?:const )?enum /m.test(whole),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
