import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeMarker } from '../../src/publish/marker.ts';
import { outFolder } from '../../src/publish/out-folder.ts';
import { recover } from '../../src/publish/swap.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

async function project(): Promise<{ dir: string; content: string; to: (out: string) => Promise<string> }> {
  const dir = await temporaryFolder({ 'content/briefing.yaml': '', 'photos/a.jpg': '', 'notes.txt': '' });
  const content = join(dir, 'content');
  return { dir, content, to: (out) => outFolder(join(dir, out), content, dir) };
}

test('a new or an empty folder takes the site', async () => {
  const { dir, to } = await project();
  expect(await to('dist')).toBe(join(dir, 'dist'));
  expect(await to('public/site')).toBe(join(dir, 'public/site'));
});

test('a folder that a build made may be replaced', async () => {
  const { dir, to } = await project();
  await writeMarker(join(dir, 'photos'), { base: '/', pages: 1 });
  expect(await to('photos')).toBe(join(dir, 'photos'));
});

test.each([
  ['photos', 'It holds files that Readout did not make'],
  ['notes.txt', 'It is a file'],
  ['content', 'The briefing itself lies in it'],
  ['.', 'The briefing itself lies in it'],
  ['content/dist', 'It lies in the briefing'],
])('%s is refused: %s', async (out, why) => {
  const { to } = await project();
  await expect(to(out)).rejects.toThrow(why);
});

test('the folder that the user is in is refused', async () => {
  const { dir, content } = await project();
  await expect(outFolder(join(dir, 'empty'), content, join(dir, 'empty/below'))).rejects.toThrow(
    'the folder that you are in',
  );
});

test('a link that leads into the briefing is seen through', async () => {
  const { dir, to } = await project();
  await symlink(join(dir, 'content'), join(dir, 'link'));
  await expect(to('link/dist')).rejects.toThrow('It lies in the briefing');
});

test('a link to where nothing is, which could not be replaced by a folder, is refused', async () => {
  const { dir, to } = await project();
  await symlink(join(dir, 'nowhere'), join(dir, 'link'));
  await expect(to('link')).rejects.toThrow('It is a link to where nothing is. Name another folder');
});

test('a link to a site that a killed build had set aside leads to where it is put back', async () => {
  const { dir, to } = await project();
  await writeFiles(dir, { 'srv/site.old-7/index.html': 'old' });
  await symlink('srv/site', join(dir, 'dist'));
  const target = await to('dist');
  expect(target).toBe(join(dir, 'srv/site'));
  await recover(target);
  expect(await filesIn(join(dir, 'dist'))).toEqual({ 'index.html': 'old' });
});
