import type { Paragraph, Role } from '../extracted.ts';
import { amountsOf, type Amounts } from './amount.ts';
import type { Block, Box } from './block.ts';
import { blocksOf } from './blocks.ts';
import { containerOf, partsOf, spread } from './container.ts';
import { trimEdges } from './edges.ts';
import { firstText } from './first-text.ts';
import { furnitureOf } from './furniture.ts';
import { kindOf } from './kind.ts';
import { roleOutside } from './outside.ts';
import type { Page } from './page.ts';
import { proseOf } from './prose.ts';
import { headingTags } from './tags.ts';
import { teasersIn } from './teasers.ts';
import { witnessed } from './witness.ts';

/**
 * All blocks of a page in its order, each with its role: those of the report, and all others as furniture, title, byline, date
 * or caption. Text of scripts, styles, fields of forms and other silent elements is none.
 *
 * What is furniture by its element or name is set aside. The report is where the rest of the running text stands closest
 * together (by text and link density, after Readability and Boilerpipe), and all the more what the page itself gives as its
 * body. Within it each block is judged by its elements, their names and its own words.
 */
export function paragraphsOfPage({ document }: Page, _url?: string): readonly Paragraph[] {
  const { blocks, boxes } = blocksOf(document);
  const found = blocks.map(proseOf);
  const furniture = furnitureOf(boxes, amountsOf(blocks, found));
  const witnesses = witnessed(document, blocks);
  const isOut = (at: number, { box }: Block): boolean => furniture.has(box) && !witnesses.has(at);
  const prose = blocks.map((block, at) => (isOut(at, block) ? 0 : (found[at] ?? 0) * (witnesses.has(at) ? 3 : 1)));
  const amounts = amountsOf(blocks, prose);
  const container = spread(containerOf(boxes, blocks, prose), amounts);
  const parts = container === null ? [] : partsOf(container, amounts, furniture);

  const roles = blocks.map((block) => roleOutside(block, furniture.has(block.box)));
  for (const part of parts) markPart(part, { blocks, roles, isOut, amounts });
  trimEdges(blocks, roles, firstText(document, 'title'));
  return blocks.map(({ text }, at) => ({ text, role: roles[at] ?? 'furniture' }));
}

interface Marking {
  readonly blocks: readonly Block[];
  readonly roles: Role[];
  /** Whether the block at a place is furniture. */
  readonly isOut: (at: number, block: Block) => boolean;
  readonly amounts: Amounts;
}

function markPart(part: Box, { blocks, roles, isOut, amounts }: Marking): void {
  const teasers = teasersIn(part, blocks, amounts);
  for (const [index, block] of blocks.slice(part.from, part.to).entries()) {
    const at = part.from + index;
    if (isOut(at, block)) continue;
    const kind = teasers.has(block.box) ? 'link' : kindOf(block, part, amounts);
    roles[at] = kind === 'link' && !teasers.has(block.box) && headsText(block, blocks[at + 1]) ? 'heading' : kind;
  }
}

/** Whether a heading that is a link stands above a paragraph of the same holder, as in lists of things that are tested. */
const headsText = ({ box }: Block, next: Block | undefined): boolean =>
  headingTags.has(box.tag) &&
  next !== undefined &&
  next.box.parent === box.parent &&
  next.box.tag === 'p' &&
  proseOf(next) > 0;
