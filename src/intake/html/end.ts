import type { Role } from '../extracted.ts';
import type { Block } from './block.ts';
import { reportIn, type Placed } from './placed.ts';

/** Takes away what stands below a report: notes under a rule, a list of links, headings with nothing under them. */
export function trimEnd(blocks: readonly Block[], roles: Role[]): void {
  for (const { at } of notesUnderRule(reportIn(blocks, roles))) roles[at] = 'furniture';
  for (const { at } of linksAtEnd(reportIn(blocks, roles), roles)) roles[at] = 'link';
  for (const { at } of reportIn(blocks, roles).toReversed()) {
    if (roles[at] !== 'heading') return;
    roles[at] = 'furniture';
  }
}

/** A line that agencies put between a report and notes on it. */
const isRule = (text: string): boolean => /^(?:_{2,}|-{3,}|—{2,}|\*{3}|\* \* \*)$/u.test(text);
const longestNotes = 500;

function notesUnderRule(report: readonly Placed[]): readonly Placed[] {
  const rule = report.findLastIndex(({ block }) => isRule(block.text));
  const notes = report.slice(rule);
  const length = notes.reduce((sum, { block }) => sum + block.text.length, 0);
  return rule > report.length * 0.7 && length < longestNotes ? notes : [];
}

/** The items at the end, two or more, each with a link: other articles, not the report's own list. */
function linksAtEnd(report: readonly Placed[], roles: readonly Role[]): readonly Placed[] {
  const last = report.findLastIndex(
    ({ block, at }) => roles[at] !== 'item' || block.text.length > 200 || block.linked < block.text.length * 0.2,
  );
  return report.length - last > 2 ? report.slice(last + 1) : [];
}
