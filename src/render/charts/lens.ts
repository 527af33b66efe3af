import type { Element } from 'hast';
import type { Axis } from './axis.ts';
import { line, path, type Canvas } from './canvas.ts';
import type { Span } from './time.ts';

export const lensHeightOf = ({ dense = false }: Canvas): number => (dense ? 20 : 34);

/** What shows, below an axis that ends at `foot`, which part of it the chart beneath has in detail. */
export function drawLens(
  canvas: Canvas,
  { scale, length }: Axis,
  window: Span,
  foot: number,
): { readonly glass: Element; readonly edges: readonly Element[] } {
  const [from, to] = within(length, scale(window.from), scale(window.to));
  const below = foot + lensHeightOf(canvas);
  return {
    glass: path(canvas, [[from, foot], [to, foot], [length, below], [0, below], 'close'], { className: ['lens'] }),
    edges: [line(canvas, [0, foot], [length, foot], 'base'), line(canvas, [from, foot], [to, foot], 'base window')],
  };
}

const within = (length: number, from: number, to: number): readonly [number, number] => [
  Math.min(length, Math.max(0, from)),
  Math.min(length, Math.max(0, to)),
];
