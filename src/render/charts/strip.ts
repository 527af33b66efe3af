import type { Element } from 'hast';
import { s } from 'hastscript';
import { axisHeight, axisOf, drawAxis } from './axis.ts';
import { binsOf } from './bins.ts';
import { line, rect, type Canvas } from './canvas.ts';
import { drawLens, lensHeightOf } from './lens.ts';
import type { Mark } from './marks.ts';
import type { Span } from './time.ts';

const tallest = 36;
const narrowestBin = 8;
const handle = { width: 5, height: 22 };

export interface StripSetting {
  readonly span: Span;
  /** The range chosen, drawn as a window with a handle at each end; null for all. */
  readonly window: Span | null;
  /** With an axis: not where the drawing below has the same one. */
  readonly labelled: boolean;
}

/** A chart's context: how many events begin when, over the whole time, and the part of it that is chosen. */
export function drawStrip(
  canvas: Canvas,
  marks: readonly Mark[],
  { span, window, labelled }: StripSetting,
): { readonly children: readonly Element[]; readonly height: number } {
  const axis = axisOf(span, canvas.width);
  const top = labelled ? axisHeight : 0;
  const foot = top + tallest + 6;
  const bins = binsOf(marks, span, Math.floor(canvas.width / narrowestBin), canvas.calendar);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const bars = bins.map((bin) => {
    const [from, to] = [axis.scale(bin.from), axis.scale(bin.to)];
    const height = Math.max(2, (bin.count / most) * tallest);
    const outside = window !== null && (bin.to <= window.from || bin.from >= window.to);
    return rect(canvas, from + 0.5, foot - height, Math.max(1, to - from - 1), height, {
      className: ['count', ...(outside ? ['outside'] : [])],
    });
  });
  const behind = labelled ? drawAxis(canvas, axis, { top: 0, foot, busy: new Set() }) : [];
  const base = line(canvas, [0, foot], [canvas.width, foot], 'base');
  if (window === null) return { children: [...behind, ...bars, base], height: foot + 2 };
  const [from, to] = [Math.max(0, axis.scale(window.from)), Math.min(canvas.width, axis.scale(window.to))];
  const { glass, edges } = drawLens(canvas, axis, window, foot);
  const middle = top + (tallest + 6 - handle.height) / 2;
  const handles = [from, to].map((at) =>
    rect(canvas, at - handle.width / 2, middle, handle.width, handle.height, { className: ['handle'], rx: 2 }),
  );
  const frame = rect(canvas, from, top, Math.max(1, to - from), foot - top, { className: ['chosen'] });
  return {
    children: [glass, ...behind, frame, ...bars, ...edges, s('g', handles)],
    height: foot + lensHeightOf(canvas),
  };
}
