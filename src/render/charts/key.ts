import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import type { ChartEvent, ChartView } from '../../views/parts/chart.ts';
import { calendarOf } from './calendar.ts';
import type { Canvas } from './canvas.ts';
import { markOf, type Mark } from './marks.ts';
import { fades, placeOf, shapeOf } from './shapes.ts';
import { svgText } from './svg-text.ts';

/** How one sort of mark is drawn, and what it means. */
export interface KeyItem {
  readonly name: KeyName;
  /** SVG, hidden from assistive technology: the text says it. */
  readonly icon: string;
  readonly text: string;
}

type KeyName = 'day' | 'lasting' | 'within' | 'approximate' | 'uncertain' | 'open' | 'planned' | 'alleged';

const height = 22;
const width = { dot: 18, bar: 36 };

/** The key to a chart: those sorts of marks that it has, in a fixed order. */
export function chartKey(
  view: ChartView,
  { idPrefix, messages }: { readonly idPrefix: string; readonly messages: Messages },
): readonly KeyItem[] {
  const marks = view.rows.flatMap((row) => markOf(row) ?? []);
  const texts: readonly (readonly [KeyName, string])[] = [
    ['day', messages.chart.day],
    ['lasting', messages.chart.lasting],
    ['within', messages.chart.within],
    ['approximate', messages.chart.approximate],
    ['uncertain', messages.chart.uncertain],
    ['open', messages.chart.open],
    ['planned', messages.chart.planned],
    ['alleged', messages.statuses.alleged],
  ];
  return texts.flatMap(([name, text]) => {
    const example = marks.find((mark) => isOf(name, mark));
    return example === undefined ? [] : [{ name, icon: iconOf(name, example, view, idPrefix), text }];
  });
}

function isOf(name: KeyName, { row, form, opensBefore, opensAfter }: Mark): boolean {
  const plain =
    row.status === 'happened' && !row.when.approximate && !row.when.uncertain && !opensBefore && !opensAfter;
  if (name === 'day') return plain && form === 'dot';
  if (name === 'lasting') return plain && form === 'bar' && row.shape === 'lasting';
  if (name === 'within') return plain && form === 'bar' && row.shape !== 'lasting';
  if (name === 'approximate') return row.when.approximate;
  if (name === 'uncertain') return row.when.uncertain;
  if (name === 'open') return opensBefore || opensAfter;
  return row.status === name;
}

/** A mark that has what the key explains and nothing else. */
function iconOf(name: KeyName, { row, form }: Mark, view: ChartView, idPrefix: string): string {
  const only: ChartEvent = {
    ...row,
    status: name === 'planned' || name === 'alleged' ? name : 'happened',
    shape: name === 'lasting' || name === 'open' ? 'lasting' : 'within',
    when: { ...row.when, approximate: name === 'approximate', uncertain: name === 'uncertain' },
  };
  const mark: Mark = {
    row: only,
    form: name === 'approximate' || name === 'open' || name === 'planned' ? 'bar' : form,
    from: 0,
    to: 1,
    opensBefore: false,
    opensAfter: name === 'open',
  };
  const length = width[mark.form];
  const canvas: Canvas = {
    width: length,
    language: view.language,
    direction: view.direction,
    idPrefix: `${idPrefix}-${name}`,
    base: '',
    calendar: calendarOf(view.language),
  };
  const place = placeOf(mark, (day) => 1 + day * (length - 2), length, height / 2);
  const icon = s(
    'svg',
    { className: ['chart'], width: length, height, ariaHidden: 'true', direction: view.direction },
    [...(mark.opensAfter ? [s('defs', fades(canvas, [mark]))] : []), ...shapeOf(canvas, mark, place)],
  );
  return svgText(icon);
}
