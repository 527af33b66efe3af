import { describe, expect, test } from 'vitest';
import { all, draw } from './drawn.ts';
import { viewOf } from './views.ts';

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
