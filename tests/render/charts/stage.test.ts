import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import { calendarOf } from '../../../src/render/charts/calendar.ts';
import type { Canvas } from '../../../src/render/charts/canvas.ts';
import { levelOf } from '../../../src/render/charts/level.ts';
import { marksOf } from '../../../src/render/charts/marks.ts';
import { drawStage, stripSpan, type Shown } from '../../../src/render/charts/stage.ts';
import { drawStrip } from '../../../src/render/charts/strip.ts';
import { svgText } from '../../../src/render/charts/svg-text.ts';
import { dayNumber } from '../../../src/render/charts/time.ts';
import { s } from 'hastscript';
import { forty, fourHundred, viewOf } from './views.ts';

const canvas: Canvas = {
  ...{ width: 1200, language: 'en', direction: 'ltr', idPrefix: 'stage', base: '', live: true },
  calendar: calendarOf('en'),
};

function stageOf(given: typeof forty, more: Partial<Shown> = {}) {
  const view = viewOf(given);
  const { marks, undated } = marksOf(view.rows);
  const shown: Shown = { marks, undated, range: null, level: 'events', orientation: 'wide', alone: false, ...more };
  const drawing = drawStage(canvas, view, shown, messagesFor('en'));
  return { drawing, svg: svgText(s('svg', [...drawing.children])) };
}

describe('a chart at work', () => {
  test.each(['wide', 'upright'] as const)('has one link for each event, none of them a Tab stop: %s', (orientation) => {
    const { drawing, svg } = stageOf(forty, { orientation });
    expect(svg.match(/<a /g)).toHaveLength(40);
    expect(svg.match(/tabindex="-1"/g)).toHaveLength(40);
    expect(new Set(drawing.stops.map(({ key }) => key)).size).toBe(40);
  });

  test('names its marks as the static chart does, and keeps the browser’s tooltips away from its own', () => {
    const { svg } = stageOf(forty);
    expect(svg).toContain('<title>Event number 1 of the fixture, Friday 1 January 2016</title><g><title');
    expect(svg).not.toContain('aria-label="Event number');
  });

  test('leaves the labels of its first axis to the strip, which spans the same time', () => {
    const { marks } = marksOf(viewOf(forty).rows);
    const span = stripSpan(marks);
    const strip = drawStrip(canvas, marks, { span, window: null, labelled: true });
    expect(svgText(s('svg', [...strip.children]))).toContain('>2016</text>');
    expect(stageOf(forty).svg).not.toContain('>2016</text>');
    expect(stageOf(forty, { alone: true }).svg).toContain('>2016</text>');
  });

  test('has a range on one axis, from its first day to its last', () => {
    const range = { from: dayNumber('2016-09-12'), to: dayNumber('2016-09-19') };
    const { svg } = stageOf(forty, { range });
    expect(svg).not.toContain('class="lens"');
    expect(svg.match(/>1[2-8]<\/text>/g)).toHaveLength(7);
  });

  test('counts as buttons that lead into their period', () => {
    const { drawing, svg } = stageOf(fourHundred, { level: 'counts' });
    expect(svg.match(/role="button"/g)).toHaveLength(drawing.stops.length);
    expect(drawing.stops.every(({ key }) => key.startsWith('period:'))).toBe(true);
    expect(new Set(drawing.stops.map(({ key }) => key)).size).toBe(drawing.stops.length);
  });

  test('leaves a crowd’s marks to a canvas, and says where each is', () => {
    const { drawing, svg } = stageOf(fourHundred, { level: 'canvas' });
    expect(svg).not.toContain('<a ');
    expect(drawing.stops).toHaveLength(400);
    expect('painted' in drawing && drawing.painted.length).toBe(400);
  });
});

describe('the window on the strip', () => {
  const { marks } = marksOf(viewOf(forty).rows);
  const draw = (direction: Canvas['direction']) => {
    const window = { from: dayNumber('2016-03-01'), to: dayNumber('2016-05-01') };
    const setting = { span: stripSpan(marks), window, labelled: true };
    return svgText(s('svg', [...drawStrip({ ...canvas, direction }, marks, setting).children]));
  };
  const chosen = (svg: string): number => Number(/class="chosen" x="([\d.]+)"/.exec(svg)?.[1]);

  test('has two handles, and bars outside of it are set back', () => {
    expect(draw('ltr').match(/class="handle"/g)).toHaveLength(2);
    expect(draw('ltr')).toContain('class="count outside"');
  });

  test('lies on the other side where time runs from right to left', () => {
    expect(chosen(draw('ltr'))).toBeLessThan(600);
    expect(chosen(draw('rtl'))).toBeGreaterThan(600);
  });
});

test.each([
  [300, null, 'events'],
  [301, null, 'counts'],
  [301, 'events', 'events'],
  [1000, 'events', 'events'],
  [1001, 'events', 'canvas'],
  [3, 'counts', 'counts'],
] as const)('%i events, %s asked for, are shown as %s', (count, asked, level) => {
  expect(levelOf(count, asked)).toBe(level);
});
