import { messagesFor } from '../../../src/i18n/catalogue.ts';
import { drawEventChart, type ChartOptions } from '../../../src/render/charts/chart.ts';
import type { EventChartView } from '../../../src/views/parts/chart.ts';
import * as fixtures from './views.ts';

const { viewOf } = fixtures;

/** A view of each of the fixtures, by what is special in it. */
export const views = {
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

/** Each of the views, in both orientations. */
export const cases = Object.entries(views).flatMap(([name, view]) =>
  orientations.map((orientation) => ({ name, view, orientation })),
);

export function draw(view: EventChartView, more: Partial<ChartOptions> = {}): string {
  const messages = messagesFor(view.language);
  return drawEventChart(view, { base: '/briefing/', idPrefix: 'fixture', orientation: 'wide', messages, ...more });
}

/** What the pattern's group has at each of its matches. */
export const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
