import { xOf, type Canvas } from '../../../render/charts/canvas.ts';
import type { ChartMessages } from '../../../render/charts/chart-messages.ts';
import type { Crowd } from '../../../render/charts/crowd.ts';
import type { Drawing } from '../../../render/charts/drawing.ts';
import { eventLink } from '../../../render/charts/link.ts';
import { stopAt, type Stop } from '../../../render/charts/stop.ts';
import { inDateOrder, nearestTo } from '../../../render/charts/walk.ts';
import { element } from '../search/element.ts';
import { paint } from './paint.ts';
import { svgElement } from './svg-element.ts';

/** What the chart is called and says of itself, and what stands where it has nothing to show. */
export interface Naming {
  readonly title: string;
  readonly description: string;
  readonly empty: string;
}

/** The chart below its strip, as it stands on the page: one Tab stop, wherever in it that is. */
export interface Plot {
  readonly box: HTMLElement;
  /** Draws, and keeps the Tab stop and the focus where they were, or as near in time as can be. */
  show(canvas: Canvas, drawing: Drawing | Crowd, naming: Naming): void;
  /** By date. */
  stops(): readonly Stop[];
  /** What the Tab stop is on. */
  active(): Stop | undefined;
  /** What is drawn at a point of the window. */
  at(x: number, y: number): Stop | undefined;
  /** Makes a stop the one that Tab reaches, and gives it the focus. */
  focus(stop: Stop): void;
  /** A stop's element; of a crowd only the one that Tab reaches has one. */
  element(stop: Stop): Element | null;
  /** Pixels along the reading direction of a point of the window. */
  along(x: number): number;
  /** While the focus only comes back to where it was. */
  isQuiet(): boolean;
}

export function plotIn(messages: ChartMessages): Plot {
  const box = element('div', { class: 'stage', tabindex: '-1' });
  let canvas: Canvas | undefined;
  let crowd: Crowd | undefined;
  let drawn: readonly Stop[] = [];
  let ordered: readonly Stop[] = [];
  let active: Stop | undefined;
  let svg: SVGSVGElement | null = null;
  let quiet = false;

  const find = ({ key }: Stop): SVGElement | null => svg?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null;

  function activate(stop: Stop | undefined): void {
    svg?.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    active = stop;
    if (stop === undefined) return;
    if (crowd !== undefined) drawOne(crowd, stop);
    find(stop)?.setAttribute('tabindex', '0');
  }

  /** Of a crowd only the mark that Tab reaches is an element. */
  function drawOne({ painted }: Crowd, { key }: Stop): void {
    const own = painted.find(({ mark }) => mark.row.id === key);
    if (canvas === undefined || own === undefined) return;
    const link = eventLink(canvas, own.mark.row, messages, own.shapes);
    const one = svgElement(canvas, { children: [link], height: 0 }, {}).firstChild;
    if (one === null) return;
    const before = svg?.querySelector('a') ?? null;
    if (before === null) svg?.append(one);
    else before.replaceWith(one);
  }

  return {
    box,
    show(on, drawing, { title, description, empty }) {
      const focused = box.contains(document.activeElement);
      canvas = on;
      crowd = 'painted' in drawing ? drawing : undefined;
      drawn = drawing.stops;
      ordered = inDateOrder(drawn);
      svg = svgElement(on, drawing, {
        className: ['chart'],
        role: 'group',
        ariaLabel: title,
        ariaDescription: description,
      });
      const surface = crowd && element('canvas', { 'aria-hidden': 'true' });
      box.replaceChildren(...(surface ? [surface] : []), svg);
      if (crowd && surface) paint(surface, svg, on, crowd);
      const before = active;
      const again =
        before && (drawn.find(({ key }) => key === before.key) ?? nearestTo(ordered, before.time) ?? ordered[0]);
      activate(again ?? ordered[0]);
      if (active === undefined) box.replaceChildren(element('p', { class: 'empty' }, empty));
      if (!focused) return;
      quiet = true;
      // Keys work on where there is nothing to be on.
      ((active && find(active)) ?? box).focus({ preventScroll: true });
      quiet = false;
    },
    stops: () => ordered,
    active: () => active,
    at(x, y) {
      const { top } = box.getBoundingClientRect();
      return stopAt(drawn, this.along(x), y - top);
    },
    along(x) {
      const { left } = box.getBoundingClientRect();
      return canvas === undefined ? 0 : xOf(canvas, x - left);
    },
    focus(stop) {
      activate(stop);
      const target = find(stop);
      // Before the focus, and at once: what is said of it is placed by where it stands.
      target?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      target?.focus({ preventScroll: true });
    },
    element: find,
    isQuiet: () => quiet,
  };
}
