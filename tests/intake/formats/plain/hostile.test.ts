import { expect, test } from 'vitest';
import { body, readOne } from '../context.ts';
import { lede, second } from './bridge-report.ts';

test.each([
  ['one endless word', 'a'.repeat(100_000)],
  ['one endless line', 'word '.repeat(20_000)],
  ['colons', 'word: '.repeat(20_000)],
  ['open brackets', '(photo '.repeat(14_000)],
  ['quotation marks of mails', '> '.repeat(50_000)],
  ['breadcrumbs', 'a > '.repeat(25_000)],
  ['one letter without end', 'aaaaaaaaaaaaaaaa'.repeat(6_250)],
  ['hashes', '#a '.repeat(33_000)],
  ['short lines', 'Short line\n'.repeat(9_000)],
  ['equal sentences', 'The minister said so and went home.\n'.repeat(2_800)],
])(
  'hostile text takes no long time: %s',
  async (_name, line) => {
    expect(body(await readOne('hostile.txt', `${lede}\n${line}\n${second}`))).toContain(lede);
  },
  10_000,
);
