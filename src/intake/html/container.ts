import type { Amounts } from './amount.ts';
import type { Block, Box } from './block.ts';
import { names } from './names.ts';

/** How much of a paragraph's weight goes to its holder, the holder's holder, and so on. */
const shares = [1, 0.7, 0.45, 0.25, 0.1, 0.05];
const paragraphTags: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'ul', 'ol', 'h2', 'h3', 'h4']);

/**
 * The box in which running text stands closest together, after Readability: each paragraph's weight goes to its holder, less
 * of it to the holder's holder. What a page itself marks as the body of its article weighs more. Null on a page without any.
 */
export function containerOf(boxes: readonly Box[], blocks: readonly Block[], prose: readonly number[]): Box | null {
  const scores = new Map<Box, number>();
  prose.forEach((units, at) => {
    if (units === 0) return;
    let box: Box | null = blocks[at]?.box ?? null;
    while (box !== null && paragraphTags.has(box.tag)) box = box.parent;
    for (const share of shares) {
      if (box === null) return;
      scores.set(box, (scores.get(box) ?? 0) + units * share);
      box = box.parent;
    }
  });
  let best: Box | null = null;
  let most = 0;
  for (const box of boxes) {
    const score = (scores.get(box) ?? 0) * marking(box);
    if (score > most) {
      best = box;
      most = score;
    }
  }
  return best;
}

const marking = (box: Box): number => (/\barticlebody\b/iu.test(box.itemprop) ? 4 : names('body', box.hints) ? 1.5 : 1);

/**
 * The container, or what holds it, if the container has but a small part of the page's running text: reports in sections, each
 * in its own nest of boxes. Not where a page marks the container as the body of its article.
 */
export function spread(container: Box | null, amounts: Amounts): Box | null {
  if (container === null) return null;
  let page = container;
  for (let box = container.parent; box !== null; box = box.parent) page = box;
  const all = amounts.prose(page);
  let box = container;
  if (amounts.prose(box) > longReport) return container;
  while (box.parent !== null && amounts.prose(box) < all * 0.5 && !isMarked(box)) box = box.parent;
  return amounts.linked(box) > amounts.text(box) * 0.5 ? container : box;
}

/** Running text of a report that is whole as it stands, in units. */
const longReport = 3000;

const isMarked = ({ tag, hints, itemprop }: Box): boolean =>
  tag === 'article' || /\barticlebody\b/iu.test(itemprop) || names('body', hints);

/**
 * The boxes that hold the report's text: the container, and beside it and its holders what is built as its own text is: pages
 * put an advertisement between two halves of a report, or its first paragraph by itself.
 */
export function partsOf(container: Box, amounts: Amounts, furniture: ReadonlySet<Box>): readonly Box[] {
  const parts: Box[] = [container];
  const usual = usualParagraph(container, amounts);
  let inner = container;
  for (let level = 0; level < 4 && inner.parent !== null && inner.tag !== 'article'; level += 1) {
    const outer: Box = inner.parent;
    if (outer.tag === 'body' || outer.tag === 'html') break;
    for (const sibling of outer.children)
      if (sibling !== inner && !furniture.has(sibling) && belongs(sibling, inner, usual, amounts)) parts.push(sibling);
    inner = outer;
  }
  return parts;
}

function belongs(sibling: Box, inner: Box, usual: string, amounts: Amounts): boolean {
  const prose = amounts.prose(sibling);
  if (prose < 60 || amounts.linked(sibling) > amounts.text(sibling) * 0.25) return false;
  if (signature(sibling) === signature(inner) && inner.hints !== '') return true;
  return signature(sibling) === usual && prose > 80;
}

const signature = ({ tag, hints }: Box): string => `${tag}${hints}`;

function usualParagraph(container: Box, amounts: Amounts): string {
  const units = new Map<string, number>();
  for (const box of container.children)
    units.set(signature(box), (units.get(signature(box)) ?? 0) + amounts.prose(box));
  return [...units].reduce<[string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}
