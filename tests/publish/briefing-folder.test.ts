import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../src/publish/briefing-folder.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const small = await filesIn(join(import.meta.dirname, '../fixtures/small'));

test('a folder that is edited is what was saved last, and stays as it was while that has errors', async () => {
  const dir = await temporaryFolder(small);
  const folder = await openFolder(dir, await temporaryFolder());
  if ('problems' in folder) throw new Error('The fixture is sound.');
  const file = join(dir, 'briefing.yaml');
  const text = await readFile(file, 'utf8');
  const titled = (title: string) => writeFile(file, text.replace(/^title: .*/m, `title: ${title}`));

  await titled('Another');
  await folder.refresh();
  const { digest } = folder.snapshot();
  expect(folder.snapshot().config.title).toBe('Another');
  expect(folder.snapshot().briefing().config.title).toBe('Another');

  await titled('[]');
  await expect(folder.refresh()).rejects.toThrow('briefing.yaml');
  expect(folder.snapshot().digest).toBe(digest);

  await titled('A third');
  await folder.refresh();
  expect(folder.snapshot().config.title).toBe('A third');
});
