import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { lineAnswers } from '../../src/cli/review/line-answers.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { documentsAt } from '../../src/content/documents.ts';
import { article, ferries } from '../authoring/review/ferries.ts';
import { filesIn } from '../temporary-folder.ts';
import { run, type Ran } from './run.ts';

/** Runs a review with these keys and answers, one a line. */
async function reviewed(
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

const file = (dir: string): Promise<string> => readFile(join(dir, 'content/articles/2021/later-boats.md'), 'utf8');

const wholeWay = [
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

test('a draft is walked from its proposals to an accepted article that holds', async () => {
  const dir = await ferries();
  const { code, out, err } = await reviewed(dir, wholeWay);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/Accepted later-boats: the next "readout build" publishes it\.\n$/);
  const text = await file(dir);
  await expect(text).toMatchFileSnapshot('../golden/cli/reviewed-article.md');
  const kept = text.split('\n');
  expect(article.split('\n').filter((line) => !kept.includes(line))).toEqual(['review: draft']);
  const { problems, briefing } = await loadBriefing(join(dir, 'content'), {
    documents: await documentsAt(join(dir, 'documents')),
  });
  expect(problems).toEqual([]);
  expect([...(briefing?.actors.keys() ?? [])]).toContain('ana-example');
});

test('quitting keeps what was done, and the review goes on at the first proposal that waits', async () => {
  const dir = await ferries();
  const first = await reviewed(dir, [...wholeWay.slice(0, 10), 'q']);
  expect(first.out).toMatch(/7 of 11 decided\. "readout review later-boats" goes on from here\.\n$/);
  const second = await reviewed(dir, wholeWay.slice(10));
  expect(second.out).toContain('7 of 11');
  expect(second.out).toMatch(/Accepted later-boats/);
});

test('lines that end in the middle of a question leave nothing half done', async () => {
  const dir = await ferries();
  const { code } = await reviewed(dir, wholeWay.slice(0, 9));
  expect(code).toBe(0);
  expect(await file(dir)).toBe(article.replace('review: draft\n', 'review: draft\ntopics: [timetable]\n'));
});

test('undo takes back what was written, file by file, and the decision', async () => {
  const dir = await ferries();
  const before = await readFile(join(dir, 'content/.proposals/later-boats.json'), 'utf8');
  const { out } = await reviewed(dir, [...wholeWay.slice(0, 10), 'u', 'u', 'u', 'u', 'u', 'q']);
  expect(out).toContain('There is nothing to undo in this session.');
  expect(await file(dir)).toBe(article);
  await expect(readFile(join(dir, 'content/actors/ana-example.md'))).rejects.toThrow();
  const after = await readFile(join(dir, 'content/.proposals/later-boats.json'), 'utf8');
  expect(after.replace(/,\n {2}"review": \{\}/, '')).toBe(before);
});

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

test('an article is not accepted while check finds an error in it, and a wish to finish is asked for once', async () => {
  const dir = await ferries();
  await reviewed(dir, [...wholeWay.slice(0, 10), 'q']);
  const path = join(dir, 'content/articles/2021/later-boats.md');
  await writeFile(path, (await file(dir)).replace('quote: let the last', 'quote: let the first'));
  const { out } = await reviewed(dir, ['f', 'f', 'f', 'q']);
  expect(out.match(/Press f again/g)).toHaveLength(1);
  expect(out.match(/It is not accepted: 1 error to correct first/g)).toHaveLength(2);
  expect(await file(dir)).toContain('review: draft');
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

test('a file that a person changed meanwhile keeps the change, and an undo that would lose it is refused', async () => {
  const dir = await ferries();
  await reviewed(dir, [...wholeWay.slice(0, 10), 'q']);
  const path = join(dir, 'content/articles/2021/later-boats.md');
  await writeFile(path, (await file(dir)).replace('gist: Boats are', 'gist: The boats are'));
  await reviewed(dir, ['m', 'outlet', 'states', '', 'A second thing is said.', '', '', '', '', 'second', '', 'q']);
  expect(await file(dir)).toContain('gist: The boats are');
  expect(await file(dir)).toContain('second:');
});

test('without an id the drafts are listed; one that does not exist is named with the nearest', async () => {
  const dir = await ferries();
  await writeFile(join(dir, 'content/articles/other-draft.md'), article.replace('later   # as printed', 'never'));
  const { out } = await reviewed(dir, ['2', 'q'], []);
  expect(out).toContain('2 drafts wait:');
  expect(out).toContain('1  Ferries to run later from spring\n     later-boats, outlet not stated, 2021-02-02');
  expect((await reviewed(dir, [], ['later-boat'])).err).toContain('Did you mean later-boats?');
  expect((await reviewed(dir, [], ['fares-rise'])).err).toContain('fares-rise is accepted already.');
  expect((await reviewed(dir, [], ['other-draft'])).err).toContain('Nothing is proposed for other-draft');
});

test('a document that is not at hand stops a review with the remedy', async () => {
  const dir = await ferries();
  const { code, err } = await reviewed(dir, [], ['later-boats', '--documents', 'elsewhere']);
  expect([code, err]).toEqual([1, expect.stringContaining('--documents DIR')]);
});

test('an article that is dated in its review is offered an id with its date, and what others propose of it follows', async () => {
  const dir = await ferries();
  const content = join(dir, 'content');
  const undated = article.replace(
    /^published:.*\n(?:published.*\n)*/mu,
    'published: XXXX\npublishedBasis: inferred\npublishedNote: It does not say.\n',
  );
  const stored = (await readFile(join(content, '.proposals/later-boats.json'), 'utf8')).replaceAll(
    'later-boats',
    'undated-boats',
  );
  await writeFile(join(content, 'articles/undated-boats.md'), undated);
  await writeFile(join(content, '.proposals/undated-boats.json'), stored);
  await rm(join(content, 'articles/2021/later-boats.md'));
  await rm(join(content, '.proposals/later-boats.json'));
  await writeFile(join(content, '.proposals/another.json'), '{ "of": "undated-boats" }');
  const { out } = await reviewed(
    dir,
    ['2', 'a', '2021-02-02', 'inferred', 'The day after a Monday.', 'f', 'f', ''],
    ['undated-boats'],
  );
  expect(out).toMatch(/Accepted 2021-02-02-ferries-to-run-later-from-spring: the next/);
  const files = Object.keys(await filesIn(content));
  expect(files.filter((name) => name.includes('undated'))).toEqual([]);
  expect(files).toContain('.proposals/2021-02-02-ferries-to-run-later-from-spring.json');
  expect(await readFile(join(content, '.proposals/another.json'), 'utf8')).toContain('"2021-02-02-ferries-to-run');
});
