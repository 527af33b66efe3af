import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BookChoice } from '../../src/views/book.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';

const briefing = join(import.meta.dirname, '../fixtures/arabic/content');
const bytes = new Uint8Array([37, 80, 68, 70]);

/** Runs the command with a press that prints four bytes; what it was asked for is in `choices`. */
async function book(
  args: readonly string[],
  { missing = [] as string[], columns = undefined as number | undefined } = {},
) {
  const cwd = await temporaryFolder();
  const choices: BookChoice[] = [];
  const ran = await run(cwd, ['book', '--content', briefing, ...args], {
    ...(columns === undefined ? {} : { columns }),
    bookOf: (_briefing, choice, _content, progress) => {
      choices.push(choice);
      progress?.('Setting 3 sources');
      return Promise.resolve({ bytes, missing });
    },
  });
  return { cwd, choices, ...ran };
}

test('the book is written where it is asked for, and nothing else is', async () => {
  const { cwd, code, out, err } = await book(['--out', 'out/desk.pdf']);
  expect([code, out, err]).toEqual([0, 'Wrote out/desk.pdf: 0.0 MB, in 0.0 s.\n', '']);
  expect(new Uint8Array(await readFile(join(cwd, 'out/desk.pdf')))).toEqual(bytes);
  expect(await readdir(join(cwd, 'out'))).toEqual(['desk.pdf']);
});

test('on a terminal each step is told', async () => {
  expect((await book([], { columns: 80 })).err).toBe('<dim>Setting 3 sources …</dim>\n');
});

test('actors and topics are asked for by any of their names, one after the other or with commas', async () => {
  const { choices } = await book(['--actors', 'lake-authority', '--topics', 'all']);
  expect(choices[0]?.actors).toEqual(['lake-authority']);
  expect(choices[0]?.topics?.length).toBeGreaterThan(1);
  expect((await book(['--actors', 'lake-authority,lake-authority'])).choices[0]?.actors).toEqual(['lake-authority']);
});

test('all that is asked for and is not there is told at once, and nothing is written', async () => {
  const { cwd, code, out, err } = await book([
    '--actors',
    'lake-authorities',
    '--topics',
    'x',
    '--edition',
    '1999-01-01',
  ]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('There is no edition "1999-01-01".');
  expect(err).toContain('No actor has the name, alias or id "lake-authorities". Did you mean:\n  lake-authority ');
  expect(err).toContain('No topic has the name, alias or id "x".');
  expect(await readdir(cwd)).toEqual([]);
});

test('a character that no font has is named', async () => {
  expect((await book([], { missing: ['𓀀'] })).err).toContain('𓀀 (U+13000)');
});

test('a name that is no PDF is refused before anything is set', async () => {
  const { code, choices, err } = await book(['--out', 'book.docx']);
  expect([code, choices]).toEqual([2, []]);
  expect(err).toContain('Name a file that ends in .pdf.');
});

test('where there is a folder of that name, or a file for a folder, the failure says what to do and leaves no part of a book', async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'file'), '');
  const bookOf = () => Promise.resolve({ bytes, missing: [] });
  const { code, err } = await run(cwd, ['book', '--content', briefing, '--out', 'file/book.pdf'], { bookOf });
  expect(code).toBe(1);
  expect(err).toContain('A part of that path is a file, not a folder. Name another folder.');
  expect(await readdir(cwd)).toEqual(['file']);
});
