import { describe, expect, test } from 'vitest';
import type { EventChartView } from '../../../src/views/parts/chart.ts';
import { all, cases, draw, views } from './drawn.ts';

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
