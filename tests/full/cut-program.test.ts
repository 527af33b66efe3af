import { cp, readdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../../src/publish/build.ts';
import { stateFolder } from '../../src/publish/state-folder.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const small = join(import.meta.dirname, '../fixtures/small');

/** What an interrupted cleaning, or a full disk, may do to a kept program. */
const cuts: Readonly<Record<string, (program: string) => Promise<void>>> = {
  'has lost its styles': async (program) => {
    const assets = join(program, 'client/_astro');
    const styles = (await readdir(assets)).filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) await rm(join(assets, file));
  },
  'has lost its entry': (program) => rm(join(program, 'server/entry.mjs')),
  'has a service worker that is cut': (program) => truncate(join(program, 'worker.js'), 100),
};

it.each(Object.entries(cuts))('a kept program that %s is bundled anew', { timeout: 240_000 }, async (_, cut) => {
  const cwd = await temporaryFolder();
  const content = join(cwd, 'content');
  await cp(small, content, { recursive: true });
  const build = async () => {
    expect(await buildSite({ content, cwd, out: join(cwd, 'dist') })).toHaveProperty('built');
    return filesIn(join(cwd, 'dist'));
  };
  const site = await build();
  const programs = join(stateFolder(cwd, content, join(cwd, 'dist')), 'program');
  const [key = ''] = await readdir(programs);
  await cut(join(programs, key));
  const file = 'events/crane-collapse.md';
  const text = (await filesIn(content))[file] ?? '';
  await writeFiles(content, { [file]: text.replace('A crane fell.', 'A crane came down.') });
  expect((await build())['events/crane-collapse/index.html']).toContain('A crane came down.');
  await writeFiles(content, { [file]: text });
  expect(await build()).toEqual(site);
});
