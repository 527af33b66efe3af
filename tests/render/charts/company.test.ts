import { expect, test } from 'vitest';
import { direction } from '../../../src/i18n/direction.ts';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import { drawCompany } from '../../../src/render/charts/company.ts';
import { textWidth } from '../../../src/render/charts/text-width.ts';
import type { CompanyMatrix } from '../../../src/views/together.ts';

const matrix = (names: readonly string[], language = 'en'): CompanyMatrix => ({
  title: 'Who appears with whom: a fixture',
  language,
  direction: direction(language),
  actors: names.map((text, index) => ({ link: { text, path: `actors/actor-${index}/` }, articles: 9 - index })),
  counts: names.map((_, row) => names.slice(0, row).map((_name, column) => (row * 7 + column * 3) % 6)),
  of: names.length,
});
const draw = (view: CompanyMatrix, width = 1200): string =>
  drawCompany(view, { base: '/briefing/', idPrefix: 'fixture', width, messages: messagesFor(view.language) });
const five = ['The harbour master', 'The dock union', 'The port', 'The crane crew', 'The ministry'];

test.each([
  ['company', matrix(five)],
  ['company-arabic', matrix(['المرفأ', 'النقابة', 'الوزارة', 'الطاقم'], 'ar')],
])('%s is drawn as before', async (name, view) => {
  await expect(`${draw(view).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
    `../../golden/render/charts/${name}.svg`,
  );
});

test('every actor is a link that is named, and the squares are for the eye alone', () => {
  const svg = draw(matrix(five));
  expect([...svg.matchAll(/<a href="\/briefing\/actors\/actor-\d\/"><title>/g)]).toHaveLength(5);
  expect(svg).toMatch(/role="group" aria-labelledby="fixture-title" aria-describedby="fixture-desc"/);
  expect(svg.replace(/<g aria-hidden="true">.*?<\/g>/s, '')).not.toContain('shade-');
});

test('forty actors fit a wide screen and twelve a narrow one, and both are light', () => {
  const many = (count: number) =>
    matrix(Array.from({ length: count }, (_, index) => `An actor with a long name ${index}`));
  const widthOf = (svg: string): number => Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const wide = draw(many(40));
  expect(widthOf(wide)).toBeGreaterThan(1000);
  expect(widthOf(wide)).toBeLessThanOrEqual(1200);
  expect(wide.length).toBeLessThan(60_000);
  expect(widthOf(draw(many(12), 360))).toBeLessThanOrEqual(360);
});

test('a square is as wide as the number in it, and a narrow screen still holds the drawing', () => {
  const names = Array.from({ length: 8 }, (_, index) => `An actor with a long name ${index}`);
  const counts = names.map((_, row) => names.slice(0, row).map(() => 6_485));
  const svg = draw({ ...matrix(names), counts }, 360);
  expect(Number(/h(\d+)v/.exec(svg)?.[1])).toBeGreaterThan(textWidth('6,485', 11, true));
  expect(Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])).toBeLessThanOrEqual(360);
});

test('one actor alone is no matrix', () => {
  expect(draw(matrix(['The port']))).toBe('');
});
