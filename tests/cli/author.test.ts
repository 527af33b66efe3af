import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';

test('a briefing is begun, gets an entry, and says what is left to fill in', async () => {
  const cwd = await temporaryFolder();
  const begun = await run(cwd, ['init', 'desk']);
  expect([begun.code, begun.err]).toEqual([0, '']);
  expect(begun.out).toMatch(
    /^Began an empty briefing in desk\/content\.\nNext: cd desk, then .*content\/briefing\.yaml/,
  );
  expect((await run(cwd, ['check', '--content', 'desk'])).code).toBe(0);
  const added = await run(join(cwd, 'desk'), ['new', 'place', 'geneva']);
  expect(added.out).toBe('Began geneva in content/places.yaml. "readout check" lists what is left to fill in.\n');
  expect((await run(join(cwd, 'desk'), ['check'])).out).toMatch(/^content\/places\.yaml:\d+ geneva\.name: error: /);
});

test('a folder that is not empty is refused, and nothing is written', async () => {
  const cwd = await temporaryFolder({ 'desk/notes.txt': '' });
  const { code, out, err } = await run(cwd, ['init', 'desk']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('is not empty');
  expect(Object.keys(await filesIn(cwd))).toEqual(['desk/notes.txt']);
});

test('a briefing can be begun where the user is', async () => {
  const cwd = await temporaryFolder({ 'package.json': '{}' });
  expect((await run(cwd, ['init', '.'])).out).toMatch(
    /^Began an empty briefing in content\.\nNext: set its title in content\/briefing\.yaml/,
  );
});

test('an id that is taken is refused', async () => {
  const cwd = await temporaryFolder();
  await run(cwd, ['init', '.']);
  await run(cwd, ['new', 'place', 'geneva']);
  const { code, out, err } = await run(cwd, ['new', 'actor', 'geneva']);
  expect([code, out, err]).toEqual([
    1,
    '',
    'The id "geneva" is used already, by places.yaml. Ids are unique across the briefing: choose another.\n',
  ]);
});
