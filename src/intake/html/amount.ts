import type { Block, Box } from './block.ts';

/** Sums over runs of blocks, each in constant time. */
export interface Amounts {
  /** Running text, in units. */
  readonly prose: (box: Box) => number;
  /** All text, in units, and what of it is in links. */
  readonly text: (box: Box) => number;
  readonly linked: (box: Box) => number;
  /** Blocks that are all link. */
  readonly links: (box: Box) => number;
}

/** Whether a block is all link, but for a mark or two. */
export const isLink = ({ linked, text }: Block): boolean => linked > text.length * 0.8;

export function amountsOf(blocks: readonly Block[], prose: readonly number[]): Amounts {
  const sum = (values: readonly number[]): ((box: Box) => number) => {
    const sums = new Float64Array(values.length + 1);
    values.forEach((value, at) => (sums[at + 1] = (sums[at] ?? 0) + value));
    return ({ from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0);
  };
  return {
    prose: sum(prose),
    text: sum(blocks.map(({ text }) => text.length)),
    linked: sum(blocks.map(({ linked }) => linked)),
    links: sum(blocks.map((block) => (isLink(block) ? 1 : 0))),
  };
}
