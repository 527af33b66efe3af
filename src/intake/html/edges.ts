import type { Role } from '../extracted.ts';
import type { Block } from './block.ts';
import { isLead, isPlea } from './notices.ts';

const isReport = (role: Role): boolean =>
  role === 'text' || role === 'item' || role === 'quotation' || role === 'heading';

/**
 * Takes away what publishers put at the edges of and between a report's paragraphs: lines that lead to other articles, pleas to
 * subscribe, lists of links at the end, and headings that nothing follows. Changes `roles`.
 */
export function trimEdges(blocks: readonly Block[], roles: Role[]): void {
  const report = blocks.flatMap((block, at) => (isReport(roles[at] ?? 'furniture') ? [{ block, at }] : []));
  for (const { block, at } of report)
    if (isShort(block) && isLead(block.text)) roles[at] = 'link';
    else if (isPlea(block.text)) roles[at] = 'furniture';
  trimEnd(report, roles);
}

interface Placed {
  readonly block: Block;
  readonly at: number;
}

const isShort = ({ text }: Block): boolean => text.length < 200;
/** A line that parts the report from notes on it. */
const isRule = (text: string): boolean => /^(?:_{2,}|-{3,}|\*{3}|(?:\* ){2}\*|—{2,})$/u.test(text);

function trimEnd(report: readonly Placed[], roles: Role[]): void {
  const left = (): readonly Placed[] => report.filter(({ at }) => isReport(roles[at] ?? 'furniture'));
  const kept = left();
  const rule = kept.findLastIndex(({ block }) => isRule(block.text));
  if (rule > kept.length * 0.7 && kept.slice(rule + 1).reduce((sum, { block }) => sum + block.text.length, 0) < 500)
    for (const { at } of kept.slice(rule)) roles[at] = 'furniture';
  const linkList = left();
  let end = linkList.length;
  while (end > 0) {
    const { block, at } = linkList[end - 1] ?? { block: undefined, at: 0 };
    if (
      block === undefined ||
      roles[at] !== 'item' ||
      block.linked < block.text.length * 0.2 ||
      block.text.length > 200
    )
      break;
    end -= 1;
  }
  if (linkList.length - end > 1) for (const { at } of linkList.slice(end)) roles[at] = 'link';
  for (const { block, at } of left().toReversed()) {
    if (roles[at] !== 'heading' && !(block.text.endsWith(':') && isShort(block))) return;
    roles[at] = 'furniture';
  }
}
