import { calendarOf } from '../../../render/charts/calendar.ts';
import { marksOf } from '../../../render/charts/marks.ts';
import { periodOf, type Stop } from '../../../render/charts/stop.ts';
import { hull, type Span } from '../../../render/charts/time.ts';
import { nearestTo } from '../../../render/charts/walk.ts';
import { fill } from '../fill.ts';
import { element } from '../search/element.ts';
import { dayText, readAddress, writeAddress } from './address.ts';
import { eventWords } from './event-words.ts';
import { timelineCsv } from './export-csv.ts';
import { svgFile } from './export-svg.ts';
import { filtersIn } from './filters.ts';
import { frameIn, listenForFrame } from './frame.ts';
import { listenForGestures } from './gestures.ts';
import { listenForKeys, zoomIn, zoomOut } from './keys.ts';
import type { Loaded, TimelinePage } from './page.ts';
import { plotIn } from './plot.ts';
import { settled, zoomed } from './range.ts';
import { rowsIn } from './rows.ts';
import { save } from './save.ts';
import { sceneOf, type Scene } from './scene.ts';
import type { Selection } from './selection.ts';
import { statusIn } from './status.ts';
import { stripFor } from './strip.ts';
import { tooltipFor } from './tooltip.ts';
import { chartMessages } from './words.ts';

/**
 * The timeline at work. One selection stands behind all that is seen: whatever changes it, chart, table, filters,
 * address and live region follow; while something is dragged, only the chart.
 */
export function startTimeline(page: TimelinePage, loaded: Loaded): void {
  const { chart } = loaded;
  const { words, root, figure } = page;
  const { language, direction, rows: events } = chart;
  const calendar = calendarOf(language, words.weekend);
  const messages = chartMessages(words, language);
  const setting = { chart, calendar, messages };
  const byId = new Map(events.map((event) => [event.id, event]));
  const whole = outward(hull(marksOf(events).marks) ?? { from: 0, to: 1 });

  const filters = filtersIn(page.filters, events, { words, language, whole }, change);
  const table = rowsIn(page, loaded);
  const speak = statusIn(page.status);
  const plot = plotIn(messages);
  const strip = stripFor(choose);
  const tooltip = tooltipFor(plot, say);
  const box = element('div', { class: 'plot' }, strip.box, plot.box, tooltip.box);

  let waiting = 0;
  let selection = readAddress(location.search, whole, filters.isKnown);
  figure.querySelectorAll(':scope > svg').forEach((drawing) => drawing.remove());
  figure.prepend(box);
  let scene = draw();

  root.classList.add('ready');
  follow();
  listenForFrame(box, (paper) => void (scene = draw(paper)));
  listenForGestures(plot, () => ({ axis: scene.axis, whole: scene.strip.span, range: selection.range }), choose);
  listenForKeys(plot, direction, {
    zoom,
    open,
    close: () => tooltip.close(),
    clear: () => change({ range: null }),
  });
  plot.box.addEventListener('click', ({ target, clientX, clientY }) => {
    const stop = plot.at(clientX, clientY);
    if (stop === undefined || (target instanceof Element && target.closest('a'))) return;
    if (periodOf(stop.key) !== null) {
      open(stop.key);
      return;
    }
    plot.focus(stop);
    plot.element(stop)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[value]') : null;
    if (button !== null) deeds[button.value]?.();
  });

  const deeds: Readonly<Record<string, (() => void) | undefined>> = {
    in: () => zoom(zoomIn),
    out: () => zoom(zoomOut),
    whole: () => change({ range: null }),
    clear: () => change({ chosen: new Map(), range: null }),
    events: () => change({ show: 'events' }),
    counts: () => change({ show: 'counts' }),
    svg: () => save(`${fileName()}.svg`, 'image/svg+xml', svgFile(setting, selection, scene, titleOf(selection.range))),
    csv: () => save(`${fileName()}.csv`, 'text/csv', timelineCsv(scene.selected.rows)),
  };

  function draw(paper = false): Scene {
    const next = sceneOf(setting, selection, frameIn(box, chart, calendar, paper), paper ? 'paper' : 'page');
    const { canvas } = next.frame;
    strip.show(canvas, next.selected.all, next.strip);
    plot.show(canvas, next.drawing, {
      title: titleOf(selection.range),
      description: `${next.description} ${words.help}`,
      empty: words.empty,
    });
    return next;
  }

  function change(changed: Partial<Selection>): void {
    const next = { ...selection, ...changed };
    selection = { ...next, range: next.range && settled(next.range) };
    tooltip.close();
    cancelAnimationFrame(waiting);
    waiting = 0;
    plot.box.style.minBlockSize = '';
    scene = draw();
    history.replaceState(null, '', `?${writeAddress(selection)}${location.hash}`);
    follow();
  }

  function choose(range: Span | null, dragging: boolean): void {
    if (!dragging) {
      change({ range });
      return;
    }
    // What stands below must not jump about under the hand.
    plot.box.style.minBlockSize = `${plot.box.offsetHeight}px`;
    selection = { ...selection, range };
    tooltip.close();
    // A pointer reports more often than a screen shows.
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      scene = draw();
    });
  }

  /** All but the chart. */
  function follow(): void {
    const { rows } = scene.selected;
    filters.show(selection);
    page.clear.hidden = selection.chosen.size === 0 && selection.range === null;
    table.show(rows);
    for (const button of root.querySelectorAll('[aria-pressed]'))
      button.setAttribute(
        'aria-pressed',
        String((button.getAttribute('value') === 'counts') === (scene.level === 'counts')),
      );
    const format = new Intl.NumberFormat(language);
    const shown = fill(words.shown, format.format(rows.length), format.format(events.length));
    speak(rangeText(shown, selection.range));
  }

  function zoom(factor: number): void {
    const { span } = scene.axis;
    const focused = plot.box.contains(document.activeElement) ? plot.active() : undefined;
    // What is enlarged has something in it.
    const at = focused ?? nearestTo(plot.stops(), (span.from + span.to) / 2);
    const about = Math.min(span.to, Math.max(span.from, at?.time ?? span.from));
    if (factor > 1 && selection.range === null) return;
    change({ range: zoomed(span, factor, about, scene.strip.span) });
  }

  function open(key: string): void {
    const period = periodOf(key);
    if (period) change({ range: period, show: null });
  }

  function say(stop: Stop): readonly Node[] {
    const event = byId.get(stop.key);
    const names = (cell: string): string => words.names[cell] ?? '';
    if (event !== undefined) return eventWords(event, words, { language, names });
    const label = plot.element(stop)?.getAttribute('aria-label') ?? '';
    return [element('strong', {}, label), element('p', { class: 'dim' }, words.enlarge)];
  }

  function rangeText(what: string, range: Span | null): string {
    if (range === null) return what;
    const day = (number: number): string => calendar.say(number, 'day', 'month', 'year');
    return fill(words.between, what, day(range.from), day(range.to - 1));
  }

  function titleOf(range: Span | null): string {
    return rangeText(chart.title, range && settled(range));
  }

  function fileName(): string {
    const { range } = selection;
    return range === null ? 'timeline' : `timeline-${dayText(range.from)}-${dayText(range.to - 1)}`;
  }
}

const outward = ({ from, to }: Span): Span => ({ from: Math.floor(from), to: Math.ceil(to) });
