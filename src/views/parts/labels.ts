import type { OutletId } from '../../content/schemas/ids.ts';
import type { BriefingIndex } from '../../briefing/indexes.ts';
import type { Article, Briefing } from '../../briefing/model.ts';
import { paths } from '../paths.ts';
import { dateView, type DateView } from './date.ts';
import { isDense } from './dense.ts';
import type { Link } from './link.ts';
import { actorLink } from './links.ts';
import type { Cites } from './note.ts';
import { top, type Room, type Top } from './paging.ts';
import { namedAs } from './subject.ts';
import { columnOf, outletTag, type OutletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';

/** Words by which documents name something. */
export interface LabelView {
  readonly words: string;
  readonly language: string;
  /** Whose words they are, where they are not the outlet's own. */
  readonly by?: Link | undefined;
  /** Articles that have these words of this speaker, and paragraphs of theirs. */
  readonly articles: number;
  readonly passages: number;
  /** The date of the first article. */
  readonly since: DateView;
  /** The first passage. */
  readonly cites: Cites;
}

/** How each outlet names one actor, place or event. */
export interface LabelsView {
  readonly subject: Link;
  /** Of many outlets those with most passages, in order of their first. */
  readonly rows: Top<{
    readonly outlet: OutletTag;
    /** The date of the first article. */
    readonly since: DateView;
    readonly labels: Top<LabelView>;
  }>;
}

/** A label as an article has it. */
export type Label = BriefingIndex['labelsOf'] extends ReadonlyMap<string, readonly (infer L)[]> ? L : never;

export function labelsView(scope: Scope, id: string, subject: Link, setting: LabelsSetting = {}): LabelsView {
  const { kept, most = mostAside(scope.briefing) } = setting;
  const columns = byColumn(scope, scope.briefing.index.labelsOf.get(id) ?? []);
  const passages = ([, labels]: (typeof columns)[number]): number => labels.reduce((sum, { p }) => sum + p.length, 0);
  const rank = (column: (typeof columns)[number]): number =>
    kept !== undefined && column[0].outlet === kept ? Infinity : passages(column);
  const all = namesPath(scope, id);
  const shown = new Set(columns.toSorted((a, b) => rank(b) - rank(a)).slice(0, most.rows));
  return {
    subject,
    rows: {
      items: columns
        .filter((column) => shown.has(column))
        .map(([article, group]) => ({
          outlet: outletTag(scope, article),
          since: dateView(scope, article.published),
          labels: top(sameWords(group), most.words, ({ first, group }) => labelView(scope, first, group), all),
        })),
      total: columns.length,
      ...(shown.size < columns.length ? { all } : {}),
    },
  };
}

/** What is shown of many outlets, and of the wordings of one: where names are all that a page shows, or beside other things. */
export const mostLabels = { rows: 12, words: 8 } as const;
const mostAside = (briefing: Briefing) =>
  isDense(briefing) ? { rows: 4, words: { whole: 4, few: 3 } } : { rows: 8, words: { whole: 5, few: 3 } };
/** One outlet’s words beside the others’: no table has fewer rows, or leaves out words where this has all. */
export const mostBeside = (briefing: Briefing) =>
  isDense(briefing) ? { rows: 3, words: { whole: 3, few: 2 } } : { rows: 6, words: { whole: 5, few: 4 } };

interface LabelsSetting {
  /** An outlet whose words are among them however many others have more. */
  readonly kept?: OutletId;
  readonly most?: { readonly rows: number; readonly words: number | Room };
}

/** Labels by outlet, and by article where none is stated, each with one of its articles. */
export function byColumn<L extends Label>(
  scope: Pick<Scope, 'briefing'>,
  labels: readonly L[],
): (readonly [Article, readonly L[]])[] {
  const placed = labels.flatMap((label) => {
    const article = scope.briefing.articles.get(label.article);
    return article ? [{ label, article }] : [];
  });
  return [...Map.groupBy(placed, ({ article }) => columnOf(article)).values()].flatMap((group) => {
    const [first] = group;
    return first ? [[first.article, group.map(({ label }) => label)] as const] : [];
  });
}

const mostCited = 1;

/** The same words of the same speaker, once. */
export function sameWords(labels: readonly Label[]): { readonly first: Label; readonly group: readonly Label[] }[] {
  const same = Map.groupBy(labels, ({ words, by }) => `${by ?? ''} ${words}`);
  return [...same.values()].flatMap((group) => (group[0] ? [{ first: group[0], group }] : []));
}

/** Whether no table leaves out an outlet, or words of one. */
export function isWholeAnywhere(
  { briefing }: Pick<Scope, 'briefing'>,
  columns: readonly (readonly [Article, readonly Label[]])[],
): boolean {
  const { rows, words } = mostBeside(briefing);
  return columns.length <= rows && columns.every(([, labels]) => sameWords(labels).length <= words.whole);
}

/** Everything that an actor, an event or a place is called. */
export const namesPath = (scope: Pick<Scope, 'briefing'>, id: string): string => paths.names(namedAs(scope, id), id);

export function labelView(scope: Scope, label: Label, same: readonly Label[] = [label]): LabelView {
  const { articles } = scope.briefing;
  const found = articles.get(label.article);
  if (found === undefined) throw new Error(`This briefing does not hold the article ${label.article}.`);
  return {
    words: label.words,
    language: found.language,
    by: label.by === undefined ? undefined : actorLink(scope, label.by),
    articles: new Set(same.map(({ article }) => article)).size,
    passages: new Set(same.flatMap(({ article, p }) => p.map((one) => `${article} ${one}`))).size,
    since: dateView(scope, found.published),
    cites: ascending(
      same.slice(0, mostCited).flatMap((one) => {
        const article = articles.get(one.article);
        return article ? scope.notes.paragraphs(article, one.p) : [];
      }),
    ),
  };
}

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
