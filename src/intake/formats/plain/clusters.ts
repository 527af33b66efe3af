import type { Line } from './line.ts';
import type { Roles } from './place.ts';

/** Lines in a row that are no sentences, from which on they part the report from what stands beside it. */
const parting = 8;
/** Share of the report's length below which a group of sentences apart from it is a teaser or a notice. */
const small = 0.12;

/**
 * Marks sentences that stand apart from the report, behind a menu or another row of short lines, and are few beside it:
 * teasers, notices, comments. What is long stays, as a report may be parted by a table.
 */
export function markApart(lines: readonly Line[], roles: Roles, isText: readonly boolean[]): void {
  const groups: number[][] = [];
  let between = parting;
  for (const [at, line] of lines.entries()) {
    if (isText[at] === true) {
      if (between >= parting) groups.push([]);
      groups.at(-1)?.push(at);
      between = 0;
    } else if (!line.ends || roles[at] === 'furniture') between += 1;
  }
  const lengths = groups.map((group) => group.reduce((sum, at) => sum + (lines[at]?.length ?? 0), 0));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  for (const [index, group] of groups.entries()) {
    if ((lengths[index] ?? 0) < longest * small) for (const at of group) roles[at] = 'furniture';
  }
}
