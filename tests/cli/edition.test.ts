import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';

/** A copy of a fixture, in `content`. */
async function copyOf(name: string): Promise<string> {
  const cwd = await temporaryFolder();
  await cp(join(import.meta.dirname, '../fixtures', name), join(cwd, 'content'), { recursive: true });
  return cwd;
}
const may = ['edition', '--from', '2021-05-03', '--to', '2021-05-10'];

test('an edition is drafted, each line cited and ranked, with gaps', async () => {
  const { code, out, err } = await run(await copyOf('changes'), [...may, '--dry-run']);
  expect(code).toBe(0);
  expect(err).toMatch(/^Would draft content\/editions\/2021-05-10\.md from 3 articles\. /);
  await expect(out).toMatchFileSnapshot('../golden/cli/drafted-edition.md');
});

test('a draft is in no build until its mark is taken out, and then it passes check', async () => {
  const cwd = await copyOf('changes');
  const drafted = await run(cwd, may);
  expect([drafted.code, drafted.out]).toEqual([0, '']);
  const waiting = await run(cwd, ['check']);
  expect(waiting.out).toMatch(/^0 errors, 0 warnings\..* 1 draft waits for an editor/);
  expect((await run(cwd, ['diff', '2021-05-10', '2021-05-09'])).err).toMatch(
    /^The edition "2021-05-10" is a draft\. Take/,
  );

  const file = join(cwd, 'content/editions/2021-05-10.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('review: draft\n', ''));
  const accepted = await run(cwd, ['check']);
  expect(accepted.out).toMatch(/^0 errors, 0 warnings\./);
  expect(accepted.out).not.toContain('draft');
  expect((await run(cwd, ['diff', '2021-05-10', '2021-05-09'])).code).toBe(0);
});

test.each([
  ['small', '2020-03-05', '2020-03-09'],
  ['arabic/content', '2019-03-01', '2019-03-31'],
])('an edition of %s without its mark passes check, and is the same each time', async (fixture, from, to) => {
  const cwd = await copyOf(fixture);
  const drafted = async (id: string) =>
    (await run(cwd, ['edition', '--from', from, '--to', to, '--id', id, '--dry-run'])).out;
  expect(await drafted('one')).toBe(await drafted('two'));
  await run(cwd, ['edition', '--from', from, '--to', to, '--id', 'drafted-edition']);
  const file = join(cwd, 'content/editions/drafted-edition.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('review: draft\n', ''));
  expect((await run(cwd, ['check'])).out).toMatch(/^0 errors, 0 warnings\./);
});

test('nothing is overwritten', async () => {
  const cwd = await copyOf('changes');
  const before = await filesIn(cwd);
  const { code, err } = await run(cwd, ['edition', '--from', '2021-05-03', '--to', '2021-05-09']);
  expect([code, err]).toEqual([
    1,
    'The id "2021-05-09" is used already, by editions/2021-05-09.md, and nothing is overwritten. Give the edition another with --id.\n',
  ]);
  expect(await filesIn(cwd)).toEqual(before);
});

test('a window in which nothing was published has no edition', async () => {
  const { code, err } = await run(await copyOf('changes'), ['edition', '--from', '2022-01-01', '--to', '2022-01-31']);
  expect(code).toBe(1);
  expect(err).toBe(
    'No statement of an article published from 2022-01-01 to 2022-01-31 is new, so there is nothing to draft.\n',
  );
});

test.each([
  [['--from', '2021-05-10', '--to', '2021-05-03'], '--from 2021-05-10 is after --to 2021-05-03'],
  [['--from', '2021-05', '--to', '2021-05-10'], 'It must be a day, as 2026-01-24.'],
  [['--from', 'May', '--to', '2021-05-10'], "option '--from <day>' argument 'May' is invalid"],
  [['--to', '2021-05-10'], "required option '--from <day>' not specified"],
])('%s is not a window', async (args, reason) => {
  const { code, err } = await run(await copyOf('changes'), ['edition', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(reason);
});
