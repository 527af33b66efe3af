import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { lineAnswers } from '../../../src/cli/review/line-answers.ts';
import { run, type Ran } from '../run.ts';

/** Runs a review with these keys and answers, one a line. */
export async function reviewed(
  dir: string,
  lines: readonly string[],
  args: readonly string[] = ['later-boats'],
  openEditor: (path: string) => Promise<boolean> = () => Promise.resolve(false),
): Promise<Ran> {
  const shown: string[] = [];
  const ran = await run(dir, ['review', ...args], {
    answers: () => lineAnswers(Readable.from(lines.map((line) => `${line}\n`)), (text) => void shown.push(text)),
    openEditor,
  });
  return { ...ran, out: shown.join('') + ran.out };
}

/** The article that is reviewed, as it stands. */
export const file = (dir: string): Promise<string> =>
  readFile(join(dir, 'content/articles/2021/later-boats.md'), 'utf8');

/** Answers that lead from the first proposal to an accepted article. */
export const wholeWay = [
  'A', // title, date, outlet, topic
  'a', // Ana Example, a new actor: a person
  '',
  'e', // Coast Wire, a new actor: a body, with its name, its id and no other name
  'body',
  '',
  '',
  '',
  'a', // the council's announcement: its gist
  'Boats are to leave later in the evening.',
  'r', // the event: that somebody spoke
  'a', // the union's criticism
  'The change comes after too long a wait.',
  'a', // what Ana Example told
  'Passengers did not find a place at the start of the year.',
  'a', // the figure: the statement, the measure
  '2',
  '1',
  'w',
  'f',
];
