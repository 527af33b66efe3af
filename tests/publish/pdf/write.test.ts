import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { topicId } from '../../../src/content/schemas/ids.ts';
import { writePdfs } from '../../../src/publish/pdf/write.ts';
import { printSetting } from '../../../src/render/printed/setting.ts';
import { printedTopicSheet } from '../../../src/render/printed/topic-sheet.ts';
import { topicSheetView } from '../../../src/views/topic-sheet.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { smallContext } from '../../views/small.ts';

const context = await smallContext();
const document = printedTopicSheet(topicSheetView(context, topicId.parse('safety')), printSetting(context));
const at = (path: string, title = 'Safety') => ({ path, make: () => Promise.resolve({ ...document, title }) });

test('documents are written where the site has them, and boxes in them are told of by path', async () => {
  const site = await temporaryFolder();
  const boxed = await writePdfs(site, [at('topics/b/sheet.pdf', '停火'), at('topics/a/sheet.pdf')]);
  expect(boxed).toEqual([{ path: 'topics/b/sheet.pdf', missing: ['停', '火'] }]);
  expect((await readdir(site, { recursive: true })).filter((file) => file.endsWith('.pdf')).sort()).toEqual([
    'topics/a/sheet.pdf',
    'topics/b/sheet.pdf',
  ]);
});

test('one document that fails ends the writing with its own reason', async () => {
  const site = await temporaryFolder();
  const failing = { path: 'x.pdf', make: () => Promise.reject(new Error('The view failed.')) };
  await expect(writePdfs(site, [failing, at('topics/a/sheet.pdf')])).rejects.toThrow('The view failed.');
});
