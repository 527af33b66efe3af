import { isLink, type Amounts } from './amount.ts';
import type { Block, Box } from './block.ts';
import { headingTags } from './tags.ts';

/**
 * Boxes that advertise other articles, within one that holds the report, and all boxes in them: a card, which begins with a
 * line that is all link and goes on with little text; and a list of links.
 */
export function teasersIn(holder: Box, blocks: readonly Block[], amounts: Amounts): ReadonlySet<Box> {
  const teasers = new Set<Box>();
  const waiting = [holder];
  for (let box = waiting.pop(); box !== undefined; box = waiting.pop()) {
    const alike = countAlike(box.children);
    for (const child of box.children) {
      const series = (alike.get(signature(child)) ?? 0) >= shortestSeries;
      if (teasers.has(box) || isCard(child, blocks, amounts, series) || isLinkList(child, amounts)) teasers.add(child);
      waiting.push(child);
    }
  }
  return teasers;
}

/** So many boxes alike are a series. */
const shortestSeries = 4;
const signature = ({ tag, hints }: Box): string => `${tag}${hints}`;

function countAlike(boxes: readonly Box[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const box of boxes) counts.set(signature(box), (counts.get(signature(box)) ?? 0) + 1);
  return counts;
}

/** A heading that is a link, with a little text under it; in a series of such boxes, any line that is a link. */
function isCard(box: Box, blocks: readonly Block[], amounts: Amounts, series: boolean): boolean {
  const count = box.to - box.from;
  if (box.tag === 'li' || count < 2 || count > 6 || amounts.text(box) > 600 || amounts.prose(box) > 300) return false;
  const own = blocks.slice(box.from, Math.min(box.to, box.from + 3));
  return own.some((block) => isLink(block) && (headingTags.has(block.box.tag) || (series && block === own[0])));
}

/** Two links or more, and hardly anything else. */
const isLinkList = (box: Box, amounts: Amounts): boolean =>
  amounts.links(box) > 1 &&
  amounts.prose(box) === 0 &&
  amounts.links(box) > (box.to - box.from) * 0.6 &&
  amounts.linked(box) > amounts.text(box) * 0.7;
