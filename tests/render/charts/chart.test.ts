import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import { drawEventChart, type ChartOptions } from '../../../src/render/charts/chart.ts';
import { chartKey } from '../../../src/render/charts/key.ts';
import type { EventChartView } from '../../../src/views/parts/chart.ts';
import * as fixtures from './views.ts';

const { viewOf } = fixtures;
const views = {
  'one event': viewOf(fixtures.one),
  'imprecise dates of every sort': viewOf(fixtures.imprecise),
  'years and decades': viewOf(fixtures.long),
  'planned, alleged and open': viewOf(fixtures.statuses),
  'forty events': viewOf(fixtures.forty),
  'forty events, a week asked for in detail': viewOf(fixtures.forty, 'en', { from: '2016-09-12', to: '2016-09-18' }),
  'four hundred events': viewOf(fixtures.fourHundred),
  Arabic: viewOf(fixtures.arabic, 'ar'),
};
const orientations = ['wide', 'upright'] as const;
const cases = Object.entries(views).flatMap(([name, view]) =>
  orientations.map((orientation) => ({ name, view, orientation })),
);

function draw(view: EventChartView, more: Partial<ChartOptions> = {}): string {
  const messages = messagesFor(view.language);
  return drawEventChart(view, { base: '/briefing/', idPrefix: 'fixture', orientation: 'wide', messages, ...more });
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

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

describe('every event', () => {
  const dated = (view: EventChartView) => view.rows.filter((row) => row.earliest !== null || row.latest !== null);

  const whole = cases.filter(
    ({ name, view, orientation }) =>
      name !== 'four hundred events' && (orientation === 'wide' || view.detail === undefined),
  );

  test.each(whole)('with a date is one link: $name, $orientation', ({ view, orientation }) => {
    const svg = draw(view, { orientation });
    const linked = all(svg, /<a href="\/briefing\/events\/([^/]+)\//g);
    const rows = orientation === 'wide' ? dated(view) : view.rows;
    expect(linked.toSorted()).toEqual(rows.map((row) => row.id).toSorted());
  });

  test('of the days asked for is drawn in the upright chart, and no other', () => {
    const svg = draw(views['forty events, a week asked for in detail'], { orientation: 'upright' });
    const linked = all(svg, /<a href="\/briefing\/events\/([^/]+)\//g);
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.length).toBeLessThan(40);
  });

  test('says its date in full to those who do not see the chart', () => {
    expect(draw(views['one event'])).toContain('<title>The Assembly meets, Friday 23 September 2016</title>');
  });

  test('says that it is planned or alleged', () => {
    expect(draw(views['planned, alleged and open'])).toContain(
      '<title>Planned day, Monday 5 September 2016, planned</title>',
    );
  });

  test('has its title as a label where there is room, and as a tooltip always', () => {
    const svg = draw(views['forty events']);
    for (const { title } of views['forty events'].rows) expect(svg).toContain(`>${title.text}</text>`);
    expect(all(svg, /<a [^>]*><(title)>/g)).toHaveLength(40);
  });
});

describe('what a date covers', () => {
  const shape = (when: string, status?: 'planned' | 'alleged') => {
    const svg = draw(viewOf([{ when, title: 'T', ...(status && { status }) }]));
    return /<\/title>(<(?:circle|rect|path|g)[^>]*>)/.exec(svg.slice(svg.indexOf('<a ')))?.[1];
  };

  test.each([
    ['a day is a dot', '2016-09-23', /^<circle class="dot"/],
    ['a month is a bar with an edge', '2016-09', /^<rect class="within"/],
    ['some day within is a bar with an edge', '[2016-09-19..2016-09-23]', /^<rect class="within"/],
    ['what lasted is a solid bar', '2016-09-19/2016-09-23', /^<rect class="dur"/],
    ['about a day is dashed', '2016-09-23~', /^<path class="within appr"/],
    ['perhaps a day is hollow', '2016-09-23?', /^<circle class="dot unsure"/],
    ['an open end fades', '2016-09-19/..', /^<path class="dur" mask="url\(#fixture-fade-after\)"/],
    ['an open start fades', '../2016-09-19', /^<path class="dur" mask="url\(#fixture-fade-before\)"/],
  ])('%s', (_, when, expected) => {
    expect(shape(when)).toMatch(expected);
  });

  test('what is planned is outlined, what is alleged pointed', () => {
    expect(shape('2016-09-19/2016-09-23', 'planned')).toMatch(/^<rect class="plan"/);
    expect(shape('2016-09-19/2016-09-23', 'alleged')).toMatch(/^<path class="dur alleged"/);
  });

  test('a month reaches from its first day to its last', () => {
    const view = viewOf([
      { when: '2016-09', title: 'Month' },
      { when: '2016-09-01/2016-09-30', title: 'Days' },
    ]);
    const [month, days] = all(draw(view), /<rect class="(?:within|dur)" (x="[^"]+" y="[^"]+" width="[^"]+")/g).map(
      (text) => text.replace(/y="[^"]+"/, ''),
    );
    expect(month).toBe(days);
    expect(month).toBeDefined();
  });
});

describe('two axes', () => {
  test('stand where most events crowd into a small part of the time', () => {
    expect(draw(views['forty events'])).toContain('class="lens"');
    expect(draw(views['one event'])).not.toContain('class="lens"');
  });

  test('are said in the description', () => {
    expect(draw(views['forty events, a week asked for in detail'])).toContain('12 Sept 2016 to 18 Sept 2016 in detail');
  });

  test('leave a bar that begins long before the others its date in words', () => {
    const view = viewOf([
      { when: '2011-03/..', title: 'A war' },
      { when: '2016-04-13', title: 'Talks' },
      { when: '2016-05-17', title: 'A meeting' },
      { when: '2016-07', title: 'A new name' },
    ]);
    expect(draw(view)).toContain('>A war, since Mar 2011</text>');
  });
});

describe('right to left', () => {
  const svg = draw(views.Arabic);

  test('time runs from right to left', () => {
    const x = (day: string) =>
      Number(new RegExp(`<text class="(?:ax|hd)" x="([^"]+)"[^>]*>${day}</text>`).exec(svg)?.[1]);
    expect(x('12')).toBeGreaterThan(x('23'));
    expect(svg).toContain('direction="rtl"');
  });

  test('a title in another script keeps its direction, its place and its language', () => {
    expect(svg).toMatch(
      /<circle class="dot" cx="200"[^>]*><text x="214" y="229" direction="ltr" lang="en">Lavrov at the Assembly \(New York\)/,
    );
  });

  test('the weekend is that of the language’s region', () => {
    const shaded = draw(viewOf([{ when: '2016-09-21', title: 'أ' }], 'ar'));
    const english = draw(viewOf([{ when: '2016-09-21', title: 'A' }]));
    expect(all(shaded, /(class="wknd")/g)).toHaveLength(2);
    expect(all(english, /(class="wknd")/g)).toHaveLength(2);
    expect(all(shaded, /class="wknd" (x="[^"]+")/g)).not.toEqual(all(english, /class="wknd" (x="[^"]+")/g));
  });
});

describe('more events than can be told apart', () => {
  const svg = draw(views['four hundred events']);

  test('are counted by period and kind', () => {
    const counts = all(svg, /role="img" aria-label="[^"]*: (\d+) events?"/g).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(400);
    expect(svg).not.toContain('<a ');
  });

  test('are counted by period alone in the upright chart', () => {
    const counts = all(
      draw(views['four hundred events'], { orientation: 'upright' }),
      /aria-label="[^"]*: (\d+) events?"/g,
    );
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(400);
  });
});

test('a chart without a dated event is empty', () => {
  expect(draw(viewOf([]))).toBe('');
  expect(draw(viewOf([{ when: 'XXXX-09-23', title: 'A day' }]))).toBe('');
});

test('an event of an unknown year is said to be missing on the axis', () => {
  expect(draw(views['imprecise dates of every sort'])).toContain('Without a year, so not on the axis: 1 event.');
});

describe('the key', () => {
  const key = (given: Parameters<typeof viewOf>[0]) =>
    chartKey(viewOf(given), { idPrefix: 'key', messages: messagesFor('en') });

  test('explains the sorts of marks that the chart has, and no others', () => {
    expect(key(fixtures.one).map(({ name }) => name)).toEqual(['day']);
    expect(key([...fixtures.imprecise, ...fixtures.statuses]).map(({ name }) => name)).toEqual([
      'day',
      'lasting',
      'within',
      'approximate',
      'uncertain',
      'open',
      'planned',
      'alleged',
    ]);
  });

  test('is drawn as before', async () => {
    const items = key([...fixtures.imprecise, ...fixtures.statuses]).map(({ icon, text }) => `${text}\n${icon}`);
    await expect(`${items.join('\n')}\n`).toMatchFileSnapshot('../../golden/render/charts/key.txt');
  });
});
