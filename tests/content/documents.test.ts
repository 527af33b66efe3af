import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { documentsAt } from '../../src/content/documents.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const report = 'As it is\npacked.\n';
const hash = createHash('sha256').update(report).digest('hex');

test.each(['a-copy.pdf', 'z-copy.pdf'])(
  'a document has its kept text, though a copy without one is there: %s',
  async (copy) => {
    const dir = await temporaryFolder({ 'report.pdf': report, 'report.pdf.txt': 'As it is read.\n', [copy]: report });
    expect(await (await documentsAt(dir)).paragraphsOf(hash)).toEqual(['As it is read.']);
  },
);

test('a document without a kept text has the paragraphs of its own lines', async () => {
  const dir = await temporaryFolder({ 'report.md': report });
  expect(await (await documentsAt(dir)).paragraphsOf(hash)).toEqual(['As it is', 'packed.']);
});

test('a document that is not there has no paragraphs', async () => {
  expect(await (await documentsAt(await temporaryFolder())).paragraphsOf(hash)).toBeNull();
});
