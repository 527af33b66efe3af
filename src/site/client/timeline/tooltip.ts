import type { Stop } from '../../../render/charts/stop.ts';
import { element } from '../search/element.ts';
import type { Plot } from './plot.ts';

/** Long enough for a pointer to cross from a mark to what is said of it. */
const patience = 250;

export interface Tooltip {
  readonly box: HTMLElement;
  /** False where it was closed already. */
  close(): boolean;
}

/**
 * What is said of a mark, for pointer and focus alike: it stays while the pointer is on it, and closes with Escape. `say`
 * gives its contents.
 */
export function tooltipFor(plot: Plot, say: (stop: Stop) => readonly Node[]): Tooltip {
  const box = element('div', { class: 'tip', role: 'tooltip', id: 'tip', hidden: '' });
  let shown: Stop | undefined;
  let waiting = 0;

  function open(stop: Stop): void {
    clearTimeout(waiting);
    if (shown?.key === stop.key && !box.hidden) return;
    close();
    shown = stop;
    box.replaceChildren(...say(stop));
    box.hidden = false;
    plot.element(stop)?.setAttribute('aria-describedby', box.id);
    place(stop);
  }

  function close(): boolean {
    clearTimeout(waiting);
    if (box.hidden) return false;
    if (shown) plot.element(shown)?.removeAttribute('aria-describedby');
    box.hidden = true;
    return true;
  }

  /** Under what it is about, or above it where the window ends; within the chart. */
  function place({ from, to, top, foot }: Stop): void {
    const stage = plot.box.getBoundingClientRect();
    const width = Math.min(box.offsetWidth, stage.width);
    const start = Math.max(0, Math.min((from + Math.min(to, from + width)) / 2 - 24, stage.width - width));
    const below = stage.top + foot + box.offsetHeight < window.innerHeight || top < box.offsetHeight;
    box.style.insetInlineStart = `${start}px`;
    box.style.insetBlockStart = `${plot.box.offsetTop + (below ? foot : top - box.offsetHeight)}px`;
  }

  const leave = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const focused = plot.active();
      if (focused && document.activeElement === plot.element(focused) && shown?.key === focused.key) return;
      close();
    }, patience);
  };

  plot.box.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons > 0) return;
    const stop = plot.at(event.clientX, event.clientY);
    plot.box.toggleAttribute('data-over', stop !== undefined);
    if (stop) open(stop);
    else leave();
  });
  plot.box.addEventListener('pointerdown', close);
  plot.box.addEventListener('pointerleave', leave);
  box.addEventListener('pointerenter', () => clearTimeout(waiting));
  box.addEventListener('pointerleave', leave);
  plot.box.addEventListener('focusin', (event) => {
    const active = plot.active();
    if (active && !plot.isQuiet() && event.target instanceof Element && event.target.matches(':focus-visible'))
      open(active);
  });
  plot.box.addEventListener('focusout', leave);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !plot.box.contains(document.activeElement)) close();
  });
  return { box, close };
}
