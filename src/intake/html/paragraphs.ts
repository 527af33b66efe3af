import type { Paragraph, Role } from '../extracted.ts';
import { amountsOf } from './amount.ts';
import { blocksOf } from './blocks.ts';
import type { Box } from './block.ts';
import { containerOf, partsOf } from './container.ts';
import { furnitureOf } from './furniture.ts';
import { kindOf } from './kind.ts';
import { trimEdges } from './edges.ts';
import type { Page } from './page.ts';
import { proseOf } from './prose.ts';
import { teasersIn } from './teasers.ts';

export function paragraphsOfPage({ document }: Page, _url?: string): readonly Paragraph[] {
  const { blocks, boxes } = blocksOf(document.documentElement);
  const raw = blocks.map(proseOf);
  const furniture = furnitureOf(boxes, amountsOf(blocks, raw));
  const prose = raw.map((units, at) => {
    const block = blocks[at];
    return block === undefined || furniture.has(block.box) ? 0 : units;
  });
  const amounts = amountsOf(blocks, prose);
  const container = containerOf(boxes, blocks, prose, () => 1);
  const roles = blocks.map((): Role => 'furniture');
  if (container !== null) {
    for (const part of partsOf(container, amounts, furniture)) {
      const teasers = teasersIn(part, blocks, amounts);
      for (let at = part.from; at < part.to; at += 1) {
        const block = blocks[at];
        if (block === undefined || furniture.has(block.box)) continue;
        let tease = false;
        for (let b: Box | null = block.box; b !== null && b !== part; b = b.parent) if (teasers.has(b)) tease = true;
        roles[at] = tease ? 'link' : kindOf(block, part);
      }
    }
  }
  trimEdges(blocks, roles);
  return blocks.map(({ text }, at) => ({ text, role: roles[at] ?? 'furniture' }));
}
