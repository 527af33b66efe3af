import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../../src/publish/program/bundle.ts';
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts';

test('what keeps Astro from bundling a site is said in its own words', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { made: 'a file where a folder belongs' });
  const job = {
    folders: { state: join(folder, 'state'), out: join(folder, 'made/site') },
    address: { site: 'https://example.org', base: '/' },
  };
  await expect(bundle(job)).rejects.toThrow(/^Astro could not bundle the site \(code 1\)\.\n.*made/s);
});
