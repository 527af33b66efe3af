import type { Amounts } from './amount.ts';
import type { Block, Box } from './block.ts';
import { headingTags } from './tags.ts';

const isLink = ({ linked, text }: Block): boolean => linked > text.length * 0.8;

/**
 * Boxes that advertise other articles, within one that holds the report: a card, which begins with a heading or line that is
 * all link and goes on with little text; and a list of links.
 */
export function teasersIn(holder: Box, blocks: readonly Block[], amounts: Amounts): ReadonlySet<Box> {
  const teasers = new Set<Box>();
  const waiting = [...holder.children];
  for (let box = waiting.pop(); box !== undefined; box = waiting.pop()) {
    if (isCard(box, blocks, amounts) || isLinkList(box, blocks, amounts)) teasers.add(box);
    else waiting.push(...box.children);
  }
  return teasers;
}

function isCard(box: Box, blocks: readonly Block[], amounts: Amounts): boolean {
  const count = box.to - box.from;
  if (box.tag === 'li' || count < 2 || count > 6 || amounts.text(box) > 600) return false;
  const own = blocks.slice(box.from, box.to);
  const heading = own.findIndex((block) => isLink(block) && headingTags.has(block.box.tag));
  return heading !== -1 && heading < 3 && amounts.prose(box) < 300;
}

/** Two links or more, and hardly anything else. */
function isLinkList(box: Box, blocks: readonly Block[], amounts: Amounts): boolean {
  const count = box.to - box.from;
  if (count < 2 || amounts.prose(box) > 0) return false;
  return (
    blocks.slice(box.from, box.to).filter(isLink).length > count * 0.6 && amounts.linked(box) > amounts.text(box) * 0.7
  );
}
