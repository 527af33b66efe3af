import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../src/content/failure.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';

const briefing = join(import.meta.dirname, '../fixtures/arabic');
const lake = 'lake-authority';

test('a file’s name tells its format, and a folder gets a file for each actor', async () => {
  const folder = await temporaryFolder();
  expect(await run(briefing, ['sheet', lake, '--out', join(folder, 'a.txt')])).toMatchObject({ code: 0, out: '' });
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).not.toMatch(/^# |\[\^/m);
  const { code, err } = await run(briefing, ['sheet', '--all', '--format', 'html', '--out', join(folder, 'all')]);
  expect([code, err]).toEqual([0, expect.stringMatching(/^Wrote \d+ sheets into .*all\.\n$/)]);
  expect(await readdir(join(folder, 'all'))).toContain(`${lake}.html`);
});

test('DOCX and PDF go into files and pipes, and to no terminal', async () => {
  const folder = await temporaryFolder();
  expect((await run(briefing, ['sheet', lake, '--format', 'docx', '--out', folder])).code).toBe(0);
  expect((await readFile(join(folder, `${lake}.docx`))).subarray(0, 2).toString()).toBe('PK');
  expect((await run(briefing, ['sheet', lake, '--format', 'docx'])).out.slice(0, 2)).toBe('PK');
  const refused = await run(briefing, ['sheet', lake, '--format', 'pdf'], { columns: 80 });
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toContain('A terminal cannot show pdf: name a file with --out');
});

test('nothing is replaced unless --force says so, and nothing is written before that is clear', async () => {
  const folder = await temporaryFolder();
  const there = join(folder, `${lake}.md`);
  await writeFile(there, 'mine');
  const { code, err } = await run(briefing, ['sheet', '--all', '--out', folder]);
  expect([code, await readdir(folder), await readFile(there, 'utf8')]).toEqual([1, [`${lake}.md`], 'mine']);
  expect(err).toContain(`There already: ${there}.`);
  expect((await run(briefing, ['sheet', '--all', '--out', folder, '--force'])).code).toBe(0);
  expect(await readFile(there, 'utf8')).not.toBe('mine');
});

test('all that is wrong with the names is said at once', async () => {
  const { code, out, err } = await run(briefing, ['sheet', 'lake-authorities', 'Nobody At All', lake]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/"lake-authorities"\. Did you mean:\n.*\nNo actor has the name, alias or id "Nobody At All"/);
});

test('one of the names, or --all: neither is a command, nor both', async () => {
  expect((await run(briefing, ['sheet'])).code).toBe(2);
  expect((await run(briefing, ['sheet', lake, '--all'])).code).toBe(2);
  expect((await run(briefing, ['sheet', lake, '--out', 'sheet.odt'])).err).toContain('.odt is none of');
});

test('on a full disk it stops, says how far it came, and leaves whole files alone', async () => {
  const folder = await temporaryFolder();
  let room = 2;
  const putFile = async (path: string, content: string | Uint8Array): Promise<void> => {
    if (room === 0) throw new Failure(`Writing ${path} failed. The disk is full. Make room and try again.`);
    room -= 1;
    await mkdir(folder, { recursive: true });
    await writeFile(path, content);
  };
  const { code, err } = await run(briefing, ['sheet', '--all', '--out', folder], { putFile });
  expect(code).toBe(1);
  expect(err).toMatch(/The disk is full\. Make room and try again\. 2 of \d+ sheets had been written, each whole\.\n$/);
  expect(await readdir(folder)).toHaveLength(2);
});
