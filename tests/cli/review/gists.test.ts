import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ferries } from '../../authoring/review/ferries.ts';
import { file, reviewed } from './reviewed.ts';

test('a gist in the document’s words and a quotation that is none are refused with the reason', async () => {
  const dir = await ferries();
  const { out } = await reviewed(dir, [
    'A',
    'N',
    ...['e', '', '', '', ''], // speaker, cue, act and form as proposed
    'It would let the last boats of the day leave an hour later.',
    'Boats leave later.',
    'let the last boats of the day leave an hour later',
    'boats leave at noon',
    '-',
    ...['', '', '', '', '', ''],
    'q',
  ]);
  expect(out).toContain('Ten words in a row are the document’s own');
  expect(out).toMatch(/has 11 words; a piece has at most 9/);
  expect(out).toContain('"boats leave at noon" does not stand in the paragraph.');
  expect(await file(dir)).toContain('gist: Boats leave later.');
});

test('gists that wait are written in one file, below their paragraphs, and finishing opens it', async () => {
  const dir = await ferries();
  const seen: string[] = [];
  const fillIn =
    (...lines: readonly string[]) =>
    async (path: string): Promise<boolean> => {
      const text = await readFile(path, 'utf8');
      seen.push(text);
      const left = [...lines];
      await writeFile(
        path,
        text.replace(/^([a-z-]+): *$/gmu, (line) => `${line} ${left.shift() ?? ''}`),
      );
      return true;
    };
  const copied = 'It would let the last boats of the day leave an hour later.';
  const editors = [
    fillIn(copied, 'It comes too late.', 'Many waited\nin vain.'),
    (path: string) => replaceIn(path, copied, 'Boats leave later.'),
  ];
  const { out } = await reviewed(dir, ['A', 'A', 'B', '', 'g', 'f', 'f', 'f'], ['later-boats'], (path) =>
    (editors.shift() ?? fillIn())(path),
  );
  expect(seen[0]).toMatch(/^# The Harbour Council said on Monday/m);
  expect(seen[0]).toMatch(/^# Ana Example states: Some 40 people/m);
  expect(out).toContain('Kept: 2 gists. 1 waits still');
  expect(out.replace(/\s+/g, ' ')).toContain('Ten words in a row are the document’s own');
  expect(out).toContain('Accepted later-boats');
  expect(await file(dir)).toMatch(
    /gist: Many waited in vain\.[\s\S]*\nBoats leave later\. \{#harbour-council-announces\}\n/u,
  );
});

async function replaceIn(path: string, from: string, to: string): Promise<boolean> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  return true;
}

test('without an editor the gists that wait are asked for one by one, and none is forgotten', async () => {
  const dir = await ferries();
  const { out } = await reviewed(dir, [
    'A',
    'A',
    'B',
    '',
    'f',
    'f',
    'Boats leave later.',
    'f',
    'Too late.',
    'f',
    'Many waited.',
    'f',
  ]);
  expect(out).toContain('Gist of harbour-council-announces');
  expect(out).toContain('Accepted later-boats');
});
