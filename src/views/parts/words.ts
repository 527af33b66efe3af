import type { Link } from './link.ts';
import { byColumn, labelView, type Label, type LabelView } from './labels.ts';
import { outletTag, type OutletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';
import { subjectLink } from './subject.ts';
import { finderOf, wordsIn } from './words-in.ts';
import type { LabelGroup } from '../../briefing/model.ts';

/** Who uses which word of a group of words that compete. */
export interface WordTable {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly words: readonly string[];
  readonly rows: readonly {
    readonly outlet: OutletTag;
    /** In the order of `words`; `labels` are the wordings in which the word stands. */
    readonly uses: readonly {
      readonly word: string;
      readonly labels: readonly (LabelView & { readonly subject: Link })[];
    }[];
  }[];
}

/** The use of each group of words, in the labels of all articles; groups that nobody uses are left out. */
export function wordTables(scope: Scope): WordTable[] {
  const labels = [...scope.briefing.index.labelsOf.values()].flat();
  return [...scope.briefing.labels.values()]
    .filter((group) => group.of === 'labels')
    .map((group) => wordTable(scope, group, labels))
    .filter(({ rows }) => rows.length > 0);
}

function wordTable(scope: Scope, group: LabelGroup, labels: readonly Label[]): WordTable {
  const language = group.language ?? scope.briefing.config.language;
  const words = group.words.map(({ word, forms }) => ({ word, find: finderOf([word, ...forms], language) }));
  const used = new Map(labels.map((label) => [label, wordsIn(label.words, words)] as const));
  const using = labels.filter((label) => used.get(label)?.size);
  return {
    id: group.id,
    name: group.name,
    language,
    words: words.map(({ word }) => word),
    rows: byColumn(scope, using).map(([article, own]) => ({
      outlet: outletTag(scope, article),
      uses: words.map(({ word }) => ({
        word,
        labels: wordings(
          scope,
          own.filter((label) => used.get(label)?.has(word)),
        ),
      })),
    })),
  };
}

const mostWordings = 6;

/** The same words of the same speaker for the same thing once. */
function wordings(scope: Scope, labels: readonly Label[]): (LabelView & { readonly subject: Link })[] {
  const same = Map.groupBy(labels, ({ words, by, for: subject }) => [subject, by ?? '', words].join(' '));
  return [...same.values()]
    .slice(0, mostWordings)
    .flatMap(([first, ...others]) =>
      first ? [{ ...labelView(scope, first, [first, ...others]), subject: subjectLink(scope, first.for) }] : [],
    );
}
