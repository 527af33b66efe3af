import type { Axis } from '../../../render/charts/axis.ts';
import type { DayNumber, Span } from '../../../render/charts/time.ts';
import type { Plot } from './plot.ts';
import { moved, zoomed } from './range.ts';
import type { Choose } from './strip.ts';

/** What a gesture begins with. */
export interface Ground {
  /** Of the drawing's detail. */
  readonly axis: Axis;
  readonly whole: Span;
  /** Null while all of the time is shown: it cannot be moved. */
  readonly range: Span | null;
}

const still = 5;
/** By how much a turn of the wheel enlarges. */
const turn = 0.002;

/**
 * On the chart itself: the wheel with Ctrl, which is what a pinch on a touchpad is, and two fingers enlarge; one pointer
 * drags a range along. A finger moving up or down scrolls the page, and so does the wheel alone.
 */
export function listenForGestures(plot: Plot, ground: () => Ground, choose: Choose): void {
  const { box } = plot;
  const fingers = new Map<number, number>();
  let begun:
    { readonly ground: Ground; readonly days: readonly DayNumber[]; readonly at: readonly number[] } | undefined;
  let dragged = false;
  let rest = 0;
  let last: Span | null = null;

  const apart = (numbers: readonly number[]): number => Math.max(12, Math.abs((numbers[0] ?? 0) - (numbers[1] ?? 0)));

  function begin(): void {
    const own = ground();
    const at = [...fingers.values()];
    begun = { ground: own, at, days: at.map(own.axis.dayAt) };
  }

  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { axis, whole } = ground();
      last = zoomed(axis.span, Math.exp(event.deltaY * turn * 2), axis.dayAt(plot.along(event.clientX)), whole);
      choose(last, true);
      clearTimeout(rest);
      rest = window.setTimeout(() => choose(last, false), 300);
    },
    { passive: false },
  );
  box.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, plot.along(event.clientX));
    if (fingers.size === 1) dragged = false;
    begin();
  });
  box.addEventListener('pointermove', (event) => {
    if (!fingers.has(event.pointerId) || begun === undefined) return;
    fingers.set(event.pointerId, plot.along(event.clientX));
    const at = [...fingers.values()];
    const { axis, whole, range } = begun.ground;
    const shift = (at[0] ?? 0) - (begun.at[0] ?? 0);
    if (!dragged && fingers.size === 1 && (range === null || Math.abs(shift) < still)) return;
    if (!dragged) box.setPointerCapture(event.pointerId);
    dragged = true;
    if (fingers.size === 1) last = range && moved(range, axis.dayAt(0) - axis.dayAt(shift), whole);
    else last = zoomed(axis.span, apart(begun.at) / apart(at), begun.days[0] ?? axis.span.from, whole);
    choose(last, true);
  });
  const end = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size > 0) begin();
    else if (dragged) choose(last, false);
  };
  box.addEventListener('pointerup', end);
  box.addEventListener('pointercancel', end);
  // A link that was dragged is not followed, nor carried away. After a finger no click comes: the next one may be of a key
  // or a screen reader, which has no pointer and counts no presses.
  box.addEventListener(
    'click',
    (event) => {
      if (!dragged || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
      dragged = false;
    },
    true,
  );
  box.addEventListener('dragstart', (event) => event.preventDefault());
}
