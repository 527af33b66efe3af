import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProposals } from '../../../src/authoring/proposals/read.ts';
import { filesIn } from '../../temporary-folder.ts';
import { briefing, drafts, ferry } from './new-briefing.ts';

test('the same again changes nothing, not even what a person has written', async () => {
  const { cwd, ingest } = await briefing({ 'in/ferry.txt': ferry });
  await ingest('in');
  const [file = ''] = Object.keys(await drafts(cwd));
  const path = join(cwd, 'content', file);
  await writeFile(path, `${await readFile(path, 'utf8')}A ferry sails. {#ferry}\n# by hand: [`);
  const before = await filesIn(cwd);
  const { code, out } = await ingest('in', 'in/ferry.txt');
  expect([code, out]).toEqual([
    0,
    `There already in/ferry.txt: content/${file}\n`.repeat(2) + '0 drafted, 2 there already.\n',
  ]);
  expect(await filesIn(cwd)).toEqual(before);
});

test('what is the same under another name is one document', async () => {
  const { cwd, ingest } = await briefing({ 'in/a.txt': ferry, 'in/b.txt': ferry });
  const { out } = await ingest('in');
  expect(out).toContain('There already in/b.txt: content/articles/2021/2021-03-03-ferry');
  expect(Object.keys(await drafts(cwd))).toHaveLength(1);
});

test('an id that is taken gets a number', async () => {
  const { cwd, ingest } = await briefing({
    'in/a.txt': ferry,
    'in/b.txt': `${ferry}Tickets cost the same as before.\n`,
  });
  await ingest('in');
  expect(Object.keys(await drafts(cwd))).toEqual([
    'articles/2021/2021-03-03-ferry-to-sail-again-on-friday-2.md',
    'articles/2021/2021-03-03-ferry-to-sail-again-on-friday.md',
  ]);
});

test('a copy by another outlet is told from a new document, whether it comes in the same run or later', async () => {
  const copy = ferry.replace('Harbour Gazette\n', 'Island Courier\n');
  const together = await briefing({ 'in/a.txt': ferry, 'in/b.txt': copy });
  expect((await together.ingest('in')).out).toMatch(
    /from in\/b\.txt, .*much like 2021-03-03-ferry-to-sail-again-on-friday\n/,
  );
  const apart = await briefing({ 'in/a.txt': ferry, 'later/b.txt': copy });
  await apart.ingest('in');
  expect((await apart.ingest('later')).out).toMatch(
    /from later\/b\.txt, .*much like 2021-03-03-ferry-to-sail-again-on-friday\n/,
  );
  const [one, other] = await Promise.all(
    [together, apart].map(({ cwd }) =>
      readProposals(join(cwd, 'content'), '2021-03-03-ferry-to-sail-again-on-friday-2'),
    ),
  );
  expect(other?.duplicates).toEqual(one?.duplicates);
  expect(one?.duplicates.map(({ of }) => of)).toContain('2021-03-03-ferry-to-sail-again-on-friday');
});
