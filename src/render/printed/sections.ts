import type { Top } from '../../views/parts/paging.ts';
import type { SourceCounts } from '../../views/parts/sources.ts';
import type { Block, Line } from './document.ts';
import type { Share } from './fitting.ts';
import { quiet } from './inline.ts';
import type { PrintSetting } from './setting.ts';

/** A heading and what stands below it; nothing where there is nothing to say. */
export function section(id: string, title: string, blocks: readonly Block[], level: 1 | 2 = 1): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text: title, id }, ...blocks];
}

export const list = (items: readonly Line[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);

/** One column alone takes the whole width. */
export function sideBySide(columns: readonly (readonly Block[])[]): readonly Block[] {
  const full = columns.filter((blocks) => blocks.length > 0);
  return full.length > 1 ? [{ kind: 'columns', columns: full }] : full.flat();
}

export const asLead = (block: Block): Block => (block.kind === 'paragraph' ? { ...block, role: 'lead' } : block);

/**
 * What stands below all else on a sheet: how the dates of the sources are known, how many of them do not name their
 * outlet, and whether the sheet holds less than it could.
 */
export function sheetEnd(
  { basis, unstated }: SourceCounts,
  { messages }: PrintSetting,
  share: Share,
): readonly Block[] {
  const known = (['stated', 'resolved', 'inferred'] as const)
    .filter((one) => basis[one] > 0)
    .map((one) => `${messages.bases[one]} ${messages.counts.articles(basis[one])}`);
  const said = [
    ...(known.length > 0 ? [`${messages.sheet.dateBasis}: ${known.join(messages.marks.comma)}.`] : []),
    ...(known.length > 0 && unstated > 0 ? [`${messages.counts.unstated(unstated)}.`] : []),
    ...(share < 1 ? [messages.printed.shortened] : []),
  ];
  return said.length === 0 ? [] : [{ kind: 'paragraph', line: [quiet(said.join(' '))], role: 'quiet' }];
}

/** Says of a list how much of it is not shown; nothing where all of it is. */
export function ofAll({ items, total }: Top<unknown>, { messages }: PrintSetting): readonly Block[] {
  if (total <= items.length) return [];
  const { plain } = messages.counts;
  return [
    { kind: 'paragraph', line: [quiet(messages.printed.ofAll(plain(items.length), plain(total)))], role: 'quiet' },
  ];
}
