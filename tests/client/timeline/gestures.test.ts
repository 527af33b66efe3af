import { expect, test } from 'vitest';
import { axisOf } from '../../../src/render/charts/axis.ts';
import type { Span } from '../../../src/render/charts/time.ts';
import { listenForGestures } from '../../../src/site/client/timeline/gestures.ts';
import type { Plot } from '../../../src/site/client/timeline/plot.ts';

/** A chart of which a tenth is shown, and what was chosen on it. */
function chart() {
  const chosen: (Span | null)[] = [];
  const box = Object.assign(new EventTarget(), { setPointerCapture: () => undefined });
  const range = { from: 400, to: 500 };
  const plot = { box, along: (x: number) => x } as unknown as Plot;
  const ground = { axis: axisOf(range, 300), whole: { from: 0, to: 1000 }, range };
  listenForGestures(
    plot,
    () => ground,
    (span) => void chosen.push(span),
  );
  /** Says whether the browser would go on with what the event is for. */
  const send = (type: string, more: object): boolean =>
    box.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), more));
  const drag = (pointerId: number): void => {
    send('pointerdown', { button: 0, pointerId, clientX: 200 });
    send('pointermove', { pointerId, clientX: 120 });
    send('pointerup', { pointerId, clientX: 120 });
  };
  return { chosen, send, drag };
}

test('the click in which a drag ends follows no link, and the next one does', () => {
  const { chosen, send, drag } = chart();
  drag(1);
  expect(chosen.at(-1)?.from).toBeGreaterThan(400);
  expect(send('click', { detail: 1 })).toBe(false);
  expect(send('click', { detail: 1 })).toBe(true);
});

test('after a finger has dragged, which ends in no click, a key opens an event at once', () => {
  const { send, drag } = chart();
  drag(1);
  expect(send('click', { detail: 0 })).toBe(true);
});

test('a press that does not move follows its link', () => {
  const { send, drag } = chart();
  drag(1);
  send('pointerdown', { button: 0, pointerId: 2, clientX: 200 });
  send('pointerup', { pointerId: 2, clientX: 200 });
  expect(send('click', { detail: 1 })).toBe(true);
});
