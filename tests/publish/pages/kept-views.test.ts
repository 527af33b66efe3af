import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetShown, prepareShown, readShown, writeShown } from '../../../src/publish/pages/kept-views.ts';
import type { ShownPage } from '../../../src/views/pages/shown-page.ts';
import { viewContext } from '../../../src/views/context.ts';
import { allPages, kindAt, kindNameOf, tellView, viewOf } from '../../../src/views/pages/pages.ts';
import { buildBriefing } from '../../../src/briefing/build/build.ts';
import { smallContext } from '../../views/small.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const shown: ShownPage = {
  ...{ kind: 'article', frame: '{}', view: '{"title":"Ä"}' },
  bodies: [{ file: 'articles/a.md', hash: '1', named: '2' }],
  cited: [],
};
const page = { path: 'articles/a/', key: 'one' };

async function written(): Promise<string> {
  const state = await temporaryFolder();
  await prepareShown(state, true);
  writeShown(state, page.path, page.key, shown);
  return state;
}

test('what a page showed is known as long as the page has the key that it was written with', async () => {
  const state = await written();
  expect(await readShown(state, page)).toEqual(shown);
  expect(await readShown(state, { ...page, key: 'two' })).toBeUndefined();
  await prepareShown(state, false);
  expect(await readShown(state, page)).toEqual(shown);
  await forgetShown(state, [page.path]);
  expect(await readShown(state, page)).toBeUndefined();
});

test.each([
  ['cut', (bytes: Buffer) => bytes.subarray(0, -3)],
  ['empty', () => Buffer.from('')],
  ['changed by a bit', (bytes: Buffer) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 4 : byte))],
])('a file that is %s tells nothing', async (_, spoil) => {
  const state = await written();
  const [name = ''] = await readdir(join(state, 'views'));
  const file = join(state, 'views', name);
  await writeFile(file, spoil(await readFile(file)));
  expect(await readShown(state, page)).toBeUndefined();
});

test('a view that is told as JSON is what its page shows, with nothing of the briefing but its settings', async () => {
  const context = await smallContext();
  const bare = viewContext(buildBriefing(context.briefing.config, []), context.messages);
  const pages = [...allPages(context)];
  expect(pages.length).toBeGreaterThan(0);
  for (const one of pages) {
    const view = JSON.stringify(viewOf(context, one));
    tellView(bare, one.path, kindNameOf(context, { path: one.path }) ?? '', JSON.parse(view));
    expect(JSON.stringify(kindAt(bare, one.path)?.at(bare, one.path)), one.path).toBe(view);
  }
});
