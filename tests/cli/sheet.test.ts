import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const briefing = join(import.meta.dirname, '../fixtures/arabic');

test('in a pipe a sheet is plain Markdown, with its sources as footnotes', async () => {
  const { code, out, err } = await run(briefing, ['sheet', 'lake-authority']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^# \S/);
  expect(out).toMatch(/\[\^1\]/);
  expect(out).toMatch(/^\[\^1\]: /m);
  expect(out).not.toContain('<bold>');
});

test('on a terminal it is formatted, and no line is wider than the window', async () => {
  const { out } = await run(briefing, ['sheet', 'lake-authority'], { columns: 60 });
  expect(out).toMatch(/^<underline><bold>/);
  expect(out).not.toContain('[^');
  const widths = out
    .split('\n')
    .filter((line) => !line.includes('://'))
    .map((line) => line.replace(/<\/?\w+>/g, '').length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(60);
});

test('with --json a program reads the view', async () => {
  const { out } = await run(briefing, ['sheet', 'lake-authority', '--json']);
  expect(JSON.parse(out)).toMatchObject({ id: 'lake-authority', path: 'actors/lake-authority/sheet/' });
});

test('an unknown actor is a failure that suggests the nearest', async () => {
  const { code, out, err } = await run(briefing, ['sheet', 'lake-authorities']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^No actor has the name, alias or id "lake-authorities"\. Did you mean:\n {2}lake-authority /);
});

test('a briefing with an error has no sheets', async () => {
  const { code, out, err } = await run(join(briefing, '../broken/unknown-reference'), ['sheet', 'riders-union']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(': error: ');
});
