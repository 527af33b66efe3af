import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteDocuments } from '../../../src/publish/pdf/printed.ts';
import { writePdfs } from '../../support/write-pdfs.ts';
import { smallContext } from '../../views/small.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';

test('every actor, topic and edition has its PDF where the site has its page, the same from the cache', async () => {
  const { briefing } = await smallContext();
  const documents = siteDocuments(briefing, join(import.meta.dirname, '../../fixtures/small'));
  const cache = await temporaryFolder();
  const [one, two] = [await temporaryFolder(), await temporaryFolder()];
  expect(await writePdfs(one, documents, cache)).toEqual([]);
  await writePdfs(two, documents, cache);
  const files = Object.keys(await filesIn(one));
  expect(files).toEqual(
    [
      ...[...briefing.actors.keys()].map((id) => `actors/${id}/sheet.pdf`),
      ...[...briefing.topics.keys()].map((id) => `topics/${id}/sheet.pdf`),
      ...[...briefing.editions.keys()].map((id) => `editions/${id}/edition.pdf`),
    ].sort(),
  );
  for (const file of files) expect(await readFile(join(two, file))).toEqual(await readFile(join(one, file)));
});
