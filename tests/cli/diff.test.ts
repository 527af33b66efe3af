import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const briefing = join(import.meta.dirname, '../fixtures/changes');
const diff = (...args: readonly string[]) => run(join(briefing, '..'), ['diff', ...args, '--content', briefing]);

test('what changed is told with the statement of before and the one since, and sources', async () => {
  const { code, out, err } = await diff('2021-05-02', '2021-05-09', '--format', 'md');
  expect([code, err]).toEqual([0, '']);
  await expect(out).toMatchFileSnapshot('../golden/cli/diff.md');
});

test('as text it reads without marks', async () => {
  const { out } = await diff('2021-05-02', '2021-05-09');
  await expect(out).toMatchFileSnapshot('../golden/cli/diff.txt');
});

test('the later edition may come first: the answer is the same, and says so', async () => {
  const [turned, straight] = [await diff('2021-05-09', '2021-05-02'), await diff('2021-05-02', '2021-05-09')];
  expect(turned.out).toBe(straight.out);
  expect(turned.err).toBe('2021-05-09 is the later edition: this is what changed from 2021-05-02 to 2021-05-09.\n');
});

test('the same edition twice is a slip, which is said', async () => {
  const { code, out, err } = await diff('2021-05-09', '2021-05-09');
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    'Both are the edition 2021-05-09: an edition has not changed since itself. Name another beside it: 2021-05-02, 2021-05-12.\n',
  );
});

test('a program reads the view', async () => {
  const { out } = await diff('2021-05-02', '2021-05-09', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({ path: 'editions/2021-05-09/since/2021-05-02/', empty: false });
});

test('an unknown edition is a failure that suggests the nearest', async () => {
  const { code, out, err } = await diff('2021-05-2', '2021-05-09');
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe('There is no edition "2021-05-2". Did you mean 2021-05-02?\n');
});

test('no other format is taken', async () => {
  expect((await diff('2021-05-02', '2021-05-09', '--format', 'pdf')).code).toBe(2);
});
