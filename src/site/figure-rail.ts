import { scaleLinear } from 'd3';
import type { FigureGroup, FigureView } from '../views/parts/figures.ts';

/** How a number is drawn: where it begins and ends, along a rail from 0 to `railLength`. */
export interface RailMark {
  readonly from: number;
  readonly to: number;
  /** `word`: the report gives no number, so the mark has no edge. `more`, `less`: on that side no bound is given. */
  readonly shape: 'point' | 'range' | 'more' | 'less' | 'word';
  readonly approximate: boolean;
}

export interface Rail {
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  /** One a figure, in their order. */
  readonly marks: readonly RailMark[];
  /** From the lowest to the highest number, where all count the same. */
  readonly span?: { readonly from: number; readonly to: number } | undefined;
}

export const railLength = 300;

/** Puts the numbers of a group on one scale from nought, so that what differs is seen to; null where none has a number. */
export function figureRail({ figures, ranges: [range, ...others] }: FigureGroup): Rail | null {
  const shown = figures.flatMap(({ value, min, max }) => [value, min, max].filter((number) => number !== undefined));
  const numbers = [...shown, ...(range ? [range.lowest.number, range.highest.number] : [])];
  if (numbers.length === 0) return null;
  // A third more than the greatest leaves room for what has no upper bound.
  const scale = scaleLinear([0, Math.max(...numbers, 1) * 1.33], [0, railLength]).nice(4);
  return {
    ticks: scale.ticks(4).map((value) => ({ value, at: scale(value) })),
    marks: figures.map((figure) => markOf(figure, scale)),
    span:
      range && others.length === 0 && figures.every(({ of }) => of?.path === range.of?.path)
        ? { from: scale(range.lowest.number), to: scale(range.highest.number) }
        : undefined,
  };
}

function markOf({ value, min, max, qualifier }: FigureView, scale: (value: number) => number): RailMark {
  const approximate = qualifier === 'about' || qualifier === 'almost';
  if (min !== undefined && max !== undefined) return { from: scale(min), to: scale(max), shape: 'range', approximate };
  if (value === undefined) return { from: 0, to: railLength, shape: 'word', approximate };
  const at = scale(value);
  if (qualifier === 'at-least' || qualifier === 'more-than')
    return { from: at, to: railLength, shape: 'more', approximate };
  if (qualifier === 'at-most') return { from: 0, to: at, shape: 'less', approximate };
  return { from: at, to: at, shape: 'point', approximate };
}
