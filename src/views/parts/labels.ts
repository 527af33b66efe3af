import type { BriefingIndex } from '../../briefing/indexes.ts';
import type { Article } from '../../briefing/model.ts';
import type { Link } from './link.ts';
import { actorLink } from './links.ts';
import type { Cites } from './note.ts';
import { top, type Top } from './paging.ts';
import { columnOf, outletTag, type OutletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';

/** Words by which documents name something. */
export interface LabelView {
  readonly words: string;
  readonly language: string;
  /** Whose words they are, where they are not the outlet's own. */
  readonly by?: Link | undefined;
  /** Articles that have these words of this speaker. */
  readonly articles: number;
  /** The first passage. */
  readonly cites: Cites;
}

/** How each outlet names one actor, place or event. */
export interface LabelsView {
  readonly subject: Link;
  readonly rows: readonly { readonly outlet: OutletTag; readonly labels: Top<LabelView> }[];
}

/** A label as an article has it. */
export type Label = BriefingIndex['labelsOf'] extends ReadonlyMap<string, readonly (infer L)[]> ? L : never;

export function labelsView(scope: Scope, id: string, subject: Link): LabelsView {
  const labels = scope.briefing.index.labelsOf.get(id) ?? [];
  return {
    subject,
    rows: byColumn(scope, labels).map(([article, group]) => ({
      outlet: outletTag(scope, article),
      labels: labelViews(scope, group),
    })),
  };
}

/** Labels by outlet, and by article where none is stated, each with one of its articles. */
export function byColumn<L extends Label>(scope: Scope, labels: readonly L[]): (readonly [Article, readonly L[]])[] {
  const placed = labels.flatMap((label) => {
    const article = scope.briefing.articles.get(label.article);
    return article ? [{ label, article }] : [];
  });
  return [...Map.groupBy(placed, ({ article }) => columnOf(article)).values()].flatMap((group) => {
    const [first] = group;
    return first ? [[first.article, group.map(({ label }) => label)] as const] : [];
  });
}

const mostWordings = 8;
const mostCited = 1;

/** The same words of the same speaker once. */
function labelViews(scope: Scope, labels: readonly Label[]): Top<LabelView> {
  const same = Map.groupBy(labels, ({ words, by }) => `${by ?? ''} ${words}`);
  const groups = [...same.values()].flatMap((group) => (group[0] ? [{ first: group[0], group }] : []));
  return top(groups, mostWordings, ({ first, group }) => labelView(scope, first, group));
}

export function labelView(scope: Scope, label: Label, same: readonly Label[] = [label]): LabelView {
  const { articles, config } = scope.briefing;
  return {
    words: label.words,
    language: articles.get(label.article)?.language ?? config.language,
    by: label.by === undefined ? undefined : actorLink(scope, label.by),
    articles: new Set(same.map(({ article }) => article)).size,
    cites: ascending(
      same.slice(0, mostCited).flatMap(({ article, p }) => {
        const found = articles.get(article);
        return found ? scope.notes.paragraphs(found, p) : [];
      }),
    ),
  };
}

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
