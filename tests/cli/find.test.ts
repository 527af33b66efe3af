import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { run } from './run.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const small = join(fixtures, 'small');

const report = `The crane

Nobody was asked,  a Cöuncillor of Brno said.
The cranes of the US were strikingly “on strike”; ask us.
`;
const files = {
  'content/briefing.yaml': 'title: t\ndescription: d\nlanguage: en\n',
  'content/actors/usa.md': '---\nname: United States\nkind: state\naliases: [US]\nmisspellings: [Untied States]\n---\n',
  'content/actors/lavrov.md':
    '---\nname: Sergei Lavrov\nkind: person\naliases: [Lavrov, { text: لافروف, language: ar }]\n---\n',
  'content/articles/crane.md': `---
title: The crane
published: "2020-01-03"
language: en
document: { sha256: ${createHash('sha256').update(report).digest('hex')}, paragraphs: 3 }
statements:
  asked:
    by: { text: a councillor }
    p: 2
    at: asked
    act: states
    form: indirect
    gist: There was no question to anybody.
---
No question was put. {#asked}
`,
  'documents/report.txt': report,
  'documents/other.txt': 'وقال سيرغي ولافروف\nA crane.\n',
  'documents/scan.pdf': 'crane\0',
  'documents/scan.pdf.txt': 'The scanned crane.\n',
};

test('a passage is named by file, line and paragraph, with the statements that rest on it', async () => {
  const dir = await temporaryFolder(files);
  const { code, out, err } = await run(dir, ['find', 'councillor', 'asked']);
  expect({ code, out, err }).toEqual({
    code: 0,
    out:
      'documents/report.txt:3  ¶ 2, document of crane\n' +
      '  Nobody was asked,  a Cöuncillor of Brno said.\n' +
      '  crane#asked There was no question to anybody.\n',
    err: '\n1 passage in 1 file.\n',
  });
});

test('articles are searched in their titles, texts and statements, with what each rests on', async () => {
  const dir = await temporaryFolder(files);
  const { out } = await run(dir, ['find', 'question']);
  expect(out.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
    'content/articles/crane.md:15  ¶ 2, block asked',
    '',
    'content/articles/crane.md:13  ¶ 2, statement asked',
    '',
  ]);
});

test('words stand anywhere in a passage, a phrase together, a star at the end of a beginning', async () => {
  const dir = await temporaryFolder(files);
  const lines = async (...words: string[]) =>
    (await run(dir, ['find', '--exact', ...words])).out.match(/^\S+:\d+/gm) ?? [];
  expect(await lines('said', 'nobody')).toEqual(['documents/report.txt:3']);
  expect(await lines('nobody said')).toEqual([]);
  expect(await lines('"was asked"', 'brno')).toEqual(['documents/report.txt:3']);
  expect(await lines('strike')).toEqual(['documents/report.txt:4']);
  expect(await lines('striking')).toEqual([]);
  expect(await lines('striking*')).toEqual(['documents/report.txt:4']);
  expect(await lines('scanned')).toEqual(['documents/scan.pdf.txt:1']);
});

test('a name is looked for in all its forms, mistyped and in other scripts, and this is said', async () => {
  const dir = await temporaryFolder(files);
  const lavrov = await run(dir, ['find', 'sergei', 'lavrov']);
  expect(lavrov.out).toContain('documents/other.txt:1');
  expect(lavrov.err).toMatch(/^"sergei lavrov" is read as a name of Sergei Lavrov \(lavrov\): .*"لافروف"/);
  const usa = await run(dir, ['find', 'untied', 'states'], { columns: 80 });
  expect(usa.out).toContain('of the <yellow>US</yellow> were');
  expect(usa.out).toContain('ask us.');
  expect((await run(dir, ['find', 'Lavrov', '--exact'])).code).toBe(1);
});

test('as JSON the whole passage is given, and where the words stand in it', async () => {
  const dir = await temporaryFolder(files);
  const { code, out } = await run(dir, ['find', 'brno', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    words: ['brno'],
    read: [{ asked: 'brno', names: [], forms: ['brno'] }],
    passages: [
      {
        ...{ file: join(dir, 'documents/report.txt'), line: 3, article: 'crane', part: null, paragraphs: [2] },
        text: 'Nobody was asked,  a Cöuncillor of Brno said.',
        matches: [{ start: 35, end: 39 }],
        statements: [{ key: 'crane#asked', gist: 'There was no question to anybody.' }],
      },
    ],
  });
});

test('where nothing is found it ends with 1, and says what may have been meant', async () => {
  const dir = await temporaryFolder(files);
  expect(await run(dir, ['find', 'Lavrof'])).toEqual({
    code: 1,
    out: '',
    err: 'No passage holds it. Did you mean "Lavrov", "Sergei Lavrov"?\n',
  });
  expect((await run(small, ['find', 'nowhere'])).err).toBe(
    'No passage holds it. The documents are not at hand: only articles were looked through.\n',
  );
  expect((await run(dir, ['find', '"!"'])).code).toBe(2);
  expect((await run(dir, ['find', 'x', '--documents', 'nowhere'])).err).toMatch(/^There is no folder nowhere\./);
});

test('of a long passage the words are shown with what stands around them', async () => {
  const long = `${'far '.repeat(200)}needle ${'away '.repeat(200)}`;
  const dir = await temporaryFolder(files);
  await writeFiles(dir, { 'documents/long.txt': long });
  const [, passage = ''] = (await run(dir, ['find', 'needle'])).out.split('\n');
  expect(passage).toMatch(/^ {2}… far (?:far )+needle (?:away )+…$/);
  expect(passage.length).toBeLessThan(200);
});
