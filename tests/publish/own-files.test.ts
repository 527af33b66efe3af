import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepOwnFiles } from '../../src/publish/own-files.ts';
import { buildSite } from '../../src/publish/build.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { project, writing } from './stub-build.ts';

test('what somebody put into a site outlives a build that makes all of it anew', async () => {
  const { cwd, options } = await project();
  await buildSite(options, writing('first'));
  const own = {
    CNAME: 'briefing.example',
    '.git/HEAD': 'ref',
    '.git/refs/heads/main': '0',
    'pagefind/notes.txt': 'mine',
  };
  await writeFiles(join(cwd, 'dist'), own);
  const known = { ...writing('second'), offlineFiles: () => [] };
  await buildSite({ ...options, fresh: true }, known);
  const site = await filesIn(join(cwd, 'dist'));
  expect(site).toMatchObject({ ...own, 'index.html': 'second' });
  // What the site itself had, and no longer has, is not its reader's own.
  expect(site).not.toHaveProperty(['sw.js']);
});

test('what the new site has itself is not replaced by a file of somebody’s own', async () => {
  const dir = await temporaryFolder({
    'dist/index.html': 'old',
    'dist/map/index.html': 'mine',
    'dist/about.html': 'mine',
    'stage/index.html': 'new',
    'stage/map/index.html': 'new',
    'stage/about.html': 'new',
  });
  const files = [{ file: 'index.html', bytes: 3, hash: '' }];
  await keepOwnFiles(join(dir, 'dist'), join(dir, 'stage'), { files });
  expect(await filesIn(join(dir, 'stage'))).toEqual({
    'index.html': 'new',
    'map/index.html': 'new',
    'about.html': 'new',
  });
});
