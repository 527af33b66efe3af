import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { run } from './run.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const broken = (name: string): string => join(fixtures, 'broken', name);

test('a sound briefing passes, and the quotes that nobody could verify are counted', async () => {
  const { code, out, err } = await run(broken('sound'), ['check']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^0 errors, 0 warnings\. \d+ quotes? not verified: the documents are not at hand\.\n$/);
});

test('a problem is one line with file, line, field, value, reason and remedy', async () => {
  const { code, out } = await run(fixtures, ['check', '--content', 'broken/unknown-reference']);
  expect(code).toBe(1);
  expect(out).toMatch(/^broken\/unknown-reference\/\S+\.md:\d+ \S+ — \S+: error: .+\. .+\.$/m);
  expect(out).toMatch(/^\d+ errors?, 0 warnings\./m);
});

test('problems are grouped by file, an empty line between two files', async () => {
  const dir = await temporaryFolder({ 'briefing.yaml': 'title: t\n', 'places.yaml': 'a: {}\nb: {}\n' });
  const { code, out } = await run(dir, ['check']);
  expect(code).toBe(1);
  expect(out.split('\n').map((line) => line.split(' ', 2).join(' '))).toEqual([
    'briefing.yaml:1 description:',
    'briefing.yaml:1 language:',
    '',
    'places.yaml:1 a.name:',
    'places.yaml:2 b.name:',
    '',
    '4 errors,',
    '',
  ]);
});

test('warnings are listed and do not fail', async () => {
  const { code, out } = await run(broken('likelihood'), ['check']);
  expect(code).toBe(0);
  expect(out).toMatch(/: warning: .*0 errors, \d+ warnings?\./s);
});

test('a language whose words of likelihood are not known is named once', async () => {
  const dir = await temporaryFolder();
  await writeFiles(dir, await filesIn(broken('likelihood')));
  await writeFiles(dir, { 'briefing.yaml': 'title: t\ndescription: d\nlanguage: hi\n' });
  const { code, out } = await run(dir, ['check']);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^0 errors, 0 warnings\. .* Likelihoods are not held to the scale: its words in Hindi are not known\.\n$/,
  );
});

test('with --json a program reads the same', async () => {
  const { code, out, err } = await run(broken('unknown-reference'), ['check', '--json']);
  expect([code, err]).toEqual([1, '']);
  expect(JSON.parse(out)).toMatchObject({
    content: broken('unknown-reference'),
    errors: expect.any(Number),
    warnings: 0,
    quotes: { verified: 0 },
  });
  expect(JSON.parse(out)).toHaveProperty(
    ['problems', 0],
    expect.objectContaining({ rule: 'unknown-reference', file: 'articles/fares-rise.md' }),
  );
});

test('with the documents at hand every quote is held against its paragraph', async () => {
  const { code, out } = await run(join(fixtures, 'arabic'), ['check', '--documents', 'documents', '--coverage']);
  expect(code).toBe(0);
  expect(out).toMatch(/\d+ quotes verified\.\n$/);
});

test('the documents are looked for beside the briefing where no folder is named', async () => {
  const { code, out, err } = await run(join(fixtures, 'arabic'), ['check', '--documents', '--coverage']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/\d+ quotes verified\.\n$/);
});

test('documents that are not there are an error', async () => {
  const { code, out, err } = await run(broken('sound'), ['check', '--documents', 'nowhere']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe('The documents in nowhere cannot be read. Name their folder with --documents DIR.\n');
});

test('the briefing is the folder given, content in it, or what lies here', async () => {
  const dir = await temporaryFolder();
  const briefing = { 'briefing.yaml': 'title: t\ndescription: d\nlanguage: en\n' };
  expect((await run(dir, ['check'])).err).toMatch(
    /^There is no briefing here: .* --content DIR, or begin one with "readout init DIR"\.\n$/,
  );
  expect((await run(dir, ['check', '--content', 'x'])).err).toBe(
    'There is no folder x. Name the folder of a briefing with --content.\n',
  );
  await writeFiles(join(dir, 'one'), briefing);
  await writeFiles(join(dir, 'two/content'), briefing);
  for (const [cwd, args] of [
    [dir, ['--content', 'one']],
    [dir, ['--content', 'two']],
    [join(dir, 'one'), []],
    [join(dir, 'two'), []],
  ] as const)
    expect((await run(cwd, ['check', ...args])).code).toBe(0);
});

test('on a terminal places are bold and errors red', async () => {
  const { out } = await run(broken('unknown-reference'), ['check'], { columns: 80 });
  expect(out).toMatch(/<bold>\S+\.md:\d+<\/bold> .*<red>error<\/red>: .*<red>\d+ errors?, 0 warnings\.<\/red>/s);
});
