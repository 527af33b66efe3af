import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, ferries } from '../../authoring/review/ferries.ts';
import { reviewed } from './reviewed.ts';

test('without an id the drafts are listed; one that does not exist is named with the nearest', async () => {
  const dir = await ferries();
  await writeFile(join(dir, 'content/articles/other-draft.md'), article.replace('later   # as printed', 'never'));
  const { out } = await reviewed(dir, ['2', 'q'], []);
  expect(out).toContain('2 drafts wait:');
  expect(out).toContain('1  Ferries to run later from spring\n     later-boats, outlet not stated, 2021-02-02');
  expect((await reviewed(dir, [], ['later-boat'])).err).toContain('Did you mean later-boats?');
  expect((await reviewed(dir, [], ['fares-rise'])).err).toContain('fares-rise is accepted already.');
  expect((await reviewed(dir, [], ['other-draft'])).err).toContain('Nothing is proposed for other-draft');
});

test('a document that is not at hand stops a review with the remedy', async () => {
  const dir = await ferries();
  const { code, err } = await reviewed(dir, [], ['later-boats', '--documents', 'elsewhere']);
  expect([code, err]).toEqual([1, expect.stringContaining('--documents DIR')]);
});
