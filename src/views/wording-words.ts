import type { LabelGroup } from '../briefing/model.ts';
import type { ViewContext } from './context.ts';
import { type Paged, paged, pageSizes } from './parts/paging.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { paths } from './paths.ts';
import { labelUses } from './wording/label-uses.ts';
import { type WordingPage, wordingPage, wordingPath } from './wording/pages.ts';
import { type UseTable, useTable } from './wording/use-table.ts';
import type { Use } from './wording/use.ts';
import { citedOf, pagesOf } from './wording/weighed.ts';

/** A group of competing words, and who uses which. */
export interface GroupTable extends UseTable {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** Words of the group of which no use is recorded. */
  readonly unused: readonly string[];
}

/** Who uses which of the words that compete. */
export interface WordingWordsView extends WordingPage {
  /** Each item is what one page shows. */
  readonly groups: Paged<readonly GroupTable[]>;
}

export function wordingWordsView(context: ViewContext, page = 1): WordingWordsView {
  const scope = scopeOf(context);
  return {
    ...wordingPage(context, 'words', page),
    groups: paged(wordPages(context), page, {
      path: wordingPath.words,
      size: pageSizes.whole,
      messages: context.messages,
      row: (groups) => groups.map(({ group, uses }) => groupTable(scope, group, uses, true)),
    }),
    notes: scope.notes.list(),
  };
}

/** What each page shows; groups that nobody uses are left out. */
export function wordPages({
  briefing,
}: ViewContext): { readonly group: LabelGroup; readonly uses: readonly Use[] }[][] {
  const used = [...labelUses(briefing)].flatMap(([id, uses]) => {
    const group = briefing.labels.get(id);
    return group && uses.length > 0 ? [{ group, uses }] : [];
  });
  return pagesOf(used, ({ uses }) => citedOf(uses).weight);
}

export function groupTable(scope: Scope, group: LabelGroup, uses: readonly Use[], naming: boolean): GroupTable {
  const order = group.words.map(({ word }) => word);
  const used = new Set(uses.map(({ word }) => word));
  return {
    id: group.id,
    name: group.name,
    language: group.language ?? scope.briefing.config.language,
    unused: order.filter((word) => !used.has(word)),
    ...useTable(scope, uses, { order, naming, cited: citedOf(uses).cited, all: paths.wordGroup(group.id) }),
  };
}
