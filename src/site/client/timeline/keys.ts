import { stepFrom, type Step } from '../../../render/charts/walk.ts';
import type { Plot } from './plot.ts';

export interface KeyDeeds {
  readonly zoom: (factor: number) => void;
  /** Enter or Space on what counts. */
  readonly open: (key: string) => void;
  /** Closes what is open; false where nothing was. */
  readonly close: () => boolean;
  readonly clear: () => void;
}

/** What a key asks for; along the line of time the arrows follow the reading direction. */
export function stepOf(key: string, direction: 'ltr' | 'rtl'): Step | undefined {
  const [left, right]: readonly Step[] = direction === 'rtl' ? ['next', 'previous'] : ['previous', 'next'];
  const steps: Readonly<Record<string, Step | undefined>> = {
    ArrowLeft: left,
    ArrowRight: right,
    ArrowUp: 'up',
    ArrowDown: 'down',
    Home: 'first',
    End: 'last',
  };
  return steps[key];
}

/** How much a press of plus or minus, or of a button, changes the length of time. */
export const zoomIn = 0.5;
export const zoomOut = 2;

export function listenForKeys(plot: Plot, direction: 'ltr' | 'rtl', { zoom, open, close, clear }: KeyDeeds): void {
  plot.box.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const active = plot.active();
    const step = stepOf(event.key, direction);
    if (step !== undefined) {
      const next = active && stepFrom(plot.stops(), active.key, step);
      if (next) plot.focus(next);
    } else if (event.key === '+' || event.key === '=') zoom(zoomIn);
    else if (event.key === '-' || event.key === '−') zoom(zoomOut);
    else if (event.key === 'Escape') {
      if (!close()) clear();
    } else if ((event.key === 'Enter' || event.key === ' ') && active?.key.startsWith('period:')) open(active.key);
    else return;
    event.preventDefault();
  });
}
