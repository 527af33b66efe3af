import { describe, expect, test } from 'vitest';
import { drawsWindowAlone } from '../../../src/render/charts/chart.ts';
import { all, cases, draw, views } from './drawn.ts';
import { fourHundred, viewOf } from './views.ts';

describe.each(cases)('$name, $orientation', ({ name, view, orientation }) => {
  const svg = draw(view, { orientation });

  test('is drawn as before', async () => {
    const file = `${name.replace(/\W+/g, '-').toLowerCase()}-${orientation}.svg`;
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../golden/render/charts/${file}`);
  });

  test('has no style, no script and no number finer than a tenth', () => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
    expect(svg.replace(/<(title|desc|text)[^>]*>[^<]*/g, '').replace(/stop offset="[^"]*"/g, '')).not.toMatch(
      /\d\.\d\d/,
    );
  });

  test('begins its ids with the prefix and refers to no other', () => {
    const ids = all(svg, /\sid="([^"]+)"/g);
    expect(ids.every((id) => id.startsWith('fixture-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of all(svg, /url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  test('is a named group, because the marks in it are links', () => {
    expect(svg).toMatch(/^<svg class="chart chart-[hv]"[^>]* role="group" aria-labelledby="fixture-title"/);
    expect(svg).toContain(`<title id="fixture-title">${view.title}</title>`);
  });
});

test('a chart without a dated event is empty', () => {
  expect(draw(viewOf([]))).toBe('');
  expect(draw(viewOf([{ when: 'XXXX-09-23', title: 'A day' }]))).toBe('');
});

test('an event of an unknown year is said to be missing on the axis', () => {
  expect(draw(views['imprecise dates of every sort'])).toContain('Without a year, so not on the axis: 1 event.');
});

const week = { from: '2016-09-12', to: '2016-09-18' };

test.each([
  ['some lie outside of them', views['forty events, a week asked for in detail'], true],
  [
    'all lie in them',
    viewOf(
      [
        { when: '2016-09-13', title: 'One' },
        { when: '2016-09-18', title: 'Two' },
      ],
      'en',
      week,
    ),
    false,
  ],
  [
    'one touches them and none belongs to them',
    viewOf(
      [
        { when: '2016', title: 'A year' },
        { when: '2015', title: 'One before' },
      ],
      'en',
      week,
    ),
    false,
  ],
  ['there are too many to draw', viewOf(fourHundred, 'en', week), false],
  ['none are asked for', views['forty events'], false],
])('a narrow chart is said to hold some days alone where it does: %s', (_, view, alone) => {
  expect(drawsWindowAlone(view)).toBe(alone);
  const drawn = new Set(all(draw(view, { orientation: 'upright' }), /href="([^"]+events\/[^"]+)"/g)).size;
  if (view.rows.length <= 300) expect(drawn < view.rows.length).toBe(alone);
});
