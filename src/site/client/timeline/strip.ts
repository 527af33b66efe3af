import { axisOf } from '../../../render/charts/axis.ts';
import { xOf, type Canvas } from '../../../render/charts/canvas.ts';
import type { Mark } from '../../../render/charts/marks.ts';
import { drawStrip, type StripSetting } from '../../../render/charts/strip.ts';
import type { Span } from '../../../render/charts/time.ts';
import { element } from '../search/element.ts';
import { between, moved } from './range.ts';
import { svgElement } from './svg-element.ts';

/** Told of a range while it is dragged, and once more when that is over. */
export type Choose = (range: Span | null, dragging: boolean) => void;

export interface Strip {
  readonly box: HTMLElement;
  show(canvas: Canvas, marks: readonly Mark[], setting: StripSetting): void;
}

type Grip = 'from' | 'to' | 'window' | 'new';

/** How near to an end of the window a pointer takes hold of it. */
const reach = { mouse: 8, touch: 22 };
/** A pointer that moves less has only pressed. */
const still = 4;

/**
 * The strip, on which a pointer drags a range: a new one, either end of the chosen one, or all of it. A press beside it
 * lets it go. Buttons and dates beside the chart do the same without dragging.
 */
export function stripFor(choose: Choose): Strip {
  const box = element('div', { class: 'context', 'aria-hidden': 'true' });
  let canvas: Canvas | undefined;
  let setting: StripSetting = { span: { from: 0, to: 1 }, window: null, labelled: true };
  let drag: { readonly grip: Grip; readonly start: number; readonly window: Span | null; moved: boolean } | undefined;

  const along = (event: PointerEvent): number =>
    canvas === undefined ? 0 : xOf(canvas, event.clientX - box.getBoundingClientRect().left);
  const axis = () => axisOf(setting.span, canvas?.width ?? 1);

  function gripAt(at: number, pointer: string): Grip {
    const { window } = setting;
    if (window === null) return 'new';
    const { scale } = axis();
    const [from, to] = [scale(window.from), scale(window.to)];
    const near = pointer === 'mouse' ? reach.mouse : reach.touch;
    if (Math.abs(at - to) <= near && Math.abs(at - to) <= Math.abs(at - from)) return 'to';
    if (Math.abs(at - from) <= near) return 'from';
    return at > from && at < to ? 'window' : 'new';
  }

  function rangeAt(at: number): Span | null {
    if (drag === undefined) return setting.window;
    const { dayAt } = axis();
    const { grip, start, window } = drag;
    if (window === null || grip === 'new') return between(dayAt(start), dayAt(at), setting.span);
    if (grip === 'window') return moved(window, dayAt(at) - dayAt(start), setting.span);
    return between(dayAt(at), grip === 'from' ? window.to : window.from, setting.span);
  }

  box.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const start = along(event);
    drag = { grip: gripAt(start, event.pointerType), start, window: setting.window, moved: false };
    box.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  box.addEventListener('pointermove', (event) => {
    const at = along(event);
    if (drag === undefined) {
      box.dataset['grip'] = gripAt(at, event.pointerType);
      return;
    }
    drag.moved ||= Math.abs(at - drag.start) >= still;
    if (drag.moved) choose(rangeAt(at), true);
  });
  box.addEventListener('pointerup', (event) => {
    if (drag === undefined) return;
    const range = drag.moved ? rangeAt(along(event)) : drag.grip === 'new' ? null : setting.window;
    drag = undefined;
    choose(range, false);
  });
  // The page scrolls instead.
  box.addEventListener('pointercancel', () => {
    const before = drag?.window;
    drag = undefined;
    if (before !== undefined) choose(before, false);
  });

  return {
    box,
    show(on, marks, next) {
      canvas = on;
      setting = next;
      const drawn = drawStrip(on, marks, next);
      box.replaceChildren(svgElement(on, { ...drawn, children: [...drawn.children] }, { className: ['chart'] }));
    },
  };
}
