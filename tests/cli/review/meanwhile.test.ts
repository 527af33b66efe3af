import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { ferries } from '../../authoring/review/ferries.ts';
import { filesIn } from '../../temporary-folder.ts';
import type { Answers } from '../../../src/cli/review/answers.ts';
import { lineAnswers } from '../../../src/cli/review/line-answers.ts';
import { run } from '../run.ts';
import { reviewed, wholeWay } from './reviewed.ts';

/** Runs a review in which something else happens between some answers and others. */
async function interrupted(
  dir: string,
  [first, then]: readonly [readonly string[], readonly string[]],
  meanwhile: () => Promise<unknown>,
): Promise<string> {
  const shown: string[] = [];
  const lines = Readable.from([...first, ...then].map((line) => `${line}\n`));
  const given = lineAnswers(lines, (text) => void shown.push(text));
  let left = first.length;
  const after = async <T>(task: () => Promise<T>): Promise<T> => {
    if (left === 0) await meanwhile();
    left -= 1;
    return task();
  };
  const answers: Answers = {
    ...given,
    key: () => after(() => given.key()),
    line: (question) => after(() => given.line(question)),
  };
  const { out } = await run(dir, ['review', 'later-boats'], {
    answers: () => answers,
    openEditor: () => Promise.resolve(false),
  });
  return (shown.join('') + out).replace(/\s+/gu, ' ');
}

const kept = (dir: string): Promise<string> => readFile(join(dir, 'content/.proposals/later-boats.json'), 'utf8');

test('of two reviews of one draft the second is refused what it decides, and the first loses nothing', async () => {
  const dir = await ferries();
  let before: Record<string, string> = {};
  const out = await interrupted(dir, [['A'], ['a', '', 'q']], async () => {
    await reviewed(dir, [...wholeWay.slice(1, 10), 'q']);
    before = await filesIn(dir);
  });
  expect(out).toContain('content/.proposals/later-boats.json was changed meanwhile');
  expect(out).toContain('Leave this review and open it again');
  expect(await filesIn(dir)).toEqual(before);
});

test.each([[['a', '']], [['r']], [['w']], [['u']]])(
  'a review that is open while its draft is renamed writes nothing by %j, and no file comes back',
  async (keys) => {
    const dir = await ferries();
    let before: Record<string, string> = {};
    const out = await interrupted(dir, [['A'], [...keys, 'q']], async () => {
      expect((await run(dir, ['rename', 'later-boats', 'boats-later'])).code).toBe(0);
      before = await filesIn(dir);
    });
    expect(await filesIn(dir)).toEqual(before);
    expect(Object.keys(before).filter((file) => file.includes('later-boats'))).toEqual([]);
    expect(out).toContain('later-boats.json was removed or renamed meanwhile');
  },
);

test('an article is not accepted by a review whose proposals were changed meanwhile', async () => {
  const dir = await ferries();
  const out = await interrupted(dir, [wholeWay.slice(0, -1), ['f', 'f', 'q']], async () => {
    await writeFile(
      join(dir, 'content/.proposals/later-boats.json'),
      (await kept(dir)).replace('"accepted"', '"rejected"'),
    );
  });
  expect(out).toContain('was changed meanwhile');
  expect(out).not.toContain('Accepted later-boats');
  expect(await readFile(join(dir, 'content/articles/2021/later-boats.md'), 'utf8')).toContain('review: draft');
});

test('a file of proposals that is laid out otherwise is no other for that, as long as nobody changes it', async () => {
  const dir = await ferries();
  await writeFile(join(dir, 'content/.proposals/later-boats.json'), JSON.stringify(JSON.parse(await kept(dir))));
  const { out } = await reviewed(dir, ['A', 'u', 'A', 'q']);
  expect(out).not.toContain('meanwhile');
  expect(await kept(dir)).toContain('"state":"accepted"');
});
