import type { Role } from '../extracted.ts';
import type { Block } from './block.ts';
import { withoutByline } from './notices.ts';
import { reportIn, type Placed } from './placed.ts';

/** Takes away what stands below a report: notes under a rule, links, a note on its author, lines with nothing under them. */
export function trimEnd(blocks: readonly Block[], roles: Role[]): void {
  for (const { at } of notesUnderRule(reportIn(blocks, roles))) roles[at] = 'furniture';
  for (const { at } of linksAtEnd(reportIn(blocks, roles), roles)) roles[at] = 'link';
  trimLines(reportIn(blocks, roles), roles);
  for (const { at } of notesOnAuthors(reportIn(blocks, roles), authorsIn(blocks, roles))) roles[at] = 'furniture';
  trimLines(reportIn(blocks, roles), roles);
}

/** A line that agencies put between a report and notes on it. */
const isRule = (text: string): boolean => /^(?:_{2,}|-{3,}|—{2,}|\*{3}|\* \* \*)$/u.test(text);
const longestNotes = 500;

function notesUnderRule(report: readonly Placed[]): readonly Placed[] {
  const rule = report.findLastIndex(({ block }) => isRule(block.text));
  if (rule === -1) return [];
  const notes = report.slice(rule);
  return lengthOf(notes) < Math.min(longestNotes, lengthOf(report) * 0.3) ? notes : [];
}

const lengthOf = (placed: readonly Placed[]): number => placed.reduce((sum, { block }) => sum + block.text.length, 0);

/** The items at the end, two or more, each with a link: other articles, not the report's own list. */
function linksAtEnd(report: readonly Placed[], roles: readonly Role[]): readonly Placed[] {
  const last = report.findLastIndex(
    ({ block, at }) => roles[at] !== 'item' || block.text.length > 200 || block.linked < block.text.length * 0.2,
  );
  return report.length - last > 2 ? report.slice(last + 1) : [];
}

/** Takes away headings at the end, and short lines there that are no sentence and are built unlike the text above them. */
function trimLines(report: readonly Placed[], roles: Role[]): void {
  const last = report.findLastIndex(({ block }) => block.text.length >= shortLine);
  const usual = last === -1 ? null : signature(report[last]);
  for (const line of report.slice(last + 1).toReversed()) {
    const isStray = roles[line.at] === 'text' && usual !== null && signature(line) !== usual && !isSentence(line.block);
    if (roles[line.at] !== 'heading' && !isStray) return;
    roles[line.at] = 'furniture';
  }
}

const shortLine = 60;
const isSentence = ({ text }: Block): boolean => /[.!?…。！？।؟:"'”’»)]$/u.test(text);
const signature = (placed: Placed | undefined): string =>
  placed === undefined ? '' : `${placed.block.box.tag}${placed.block.box.hints}`;

/** A name in two to four words, the first and last with a capital. */
const name = /\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,2} \p{Lu}[\p{L}\p{M}'’-]+/gu;

const authorsIn = (blocks: readonly Block[], roles: readonly Role[]): readonly string[] =>
  blocks.flatMap(({ text }, at) => (roles[at] === 'byline' ? (withoutByline(text).match(name) ?? []) : []));

/** The last paragraph, or the last two, where they begin with the author's name. */
const notesOnAuthors = (report: readonly Placed[], authors: readonly string[]): readonly Placed[] =>
  report.slice(-2).filter(({ block }) => authors.some((author) => block.text.startsWith(author)));
