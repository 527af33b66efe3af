import type { Role } from '../extracted.ts';
import type { Block } from './block.ts';
import { trimEnd } from './end.ts';
import { trimHead } from './head.ts';
import { isLead, isPlea } from './notices.ts';
import { reportIn } from './placed.ts';

/**
 * Takes out of a report what publishers put above it, between its paragraphs and below them: the title once more, date and
 * byline, lines that lead to other articles, pleas to subscribe, lists of links. Changes `roles`. `title` is the page's.
 */
export function trimEdges(blocks: readonly Block[], roles: Role[], title: string): void {
  trimHead(reportIn(blocks, roles), roles, title);
  for (const { block, at } of reportIn(blocks, roles))
    if (block.text.length < longestLead && isLead(block.text)) roles[at] = 'link';
    else if (isPlea(block.text)) roles[at] = 'furniture';
  trimEnd(blocks, roles);
}

const longestLead = 200;
