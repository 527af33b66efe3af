import type { CollectionName } from '../../content/entry.ts';
import type { Problem } from '../../content/problem.ts';
import type { AnyEntryFacts } from '../digest/digest.ts';
import type { Withheld } from '../drafts.ts';
import type { Article, Briefing } from '../model.ts';

/** What the rules look at: the briefing, and the facts it was built from, which still hold what did not resolve. */
export interface Checked {
  readonly briefing: Briefing;
  readonly facts: readonly AnyEntryFacts[];
  /**
   * Entries that could not be read: a reference to one is not wrong, and what they say is not known. Where `id` is null,
   * any of the collection may be one.
   */
  readonly unread: readonly { readonly collection: CollectionName; readonly id: string | null }[];
  /** What drafts keep out: their ids are taken, and what refers to them cannot be published. */
  readonly withheld: Withheld;
}

/** Whether an entry that could not be read may be this one. */
export const mayBeUnread = (of: CollectionName, named: string, unread: Checked['unread']): boolean =>
  unread.some(({ collection, id }) => id === named || (id === null && collection === of));

/** One rule of integrity: every place that breaks it. */
export type Rule = (checked: Checked) => Iterable<Problem>;

/** A rule about each article by itself. One that keeps it is not asked about again, as long as it is the same object. */
export const ofEachArticle = (judge: (article: Article) => Iterable<Problem>): Rule => {
  const judged = judgedOnce(judge);
  return ({ briefing }) => judged(briefing.articles.values());
};

/** A rule about the facts of each entry by themselves. Those that keep it are not asked about again, as of articles. */
export const ofEachEntry = (judge: (entry: AnyEntryFacts) => Iterable<Problem>): Rule => {
  const judged = judgedOnce(judge);
  return ({ facts }) => judged(facts);
};

function judgedOnce<T extends object>(judge: (item: T) => Iterable<Problem>): (items: Iterable<T>) => Problem[] {
  const sound = new WeakSet<T>();
  return (items) => {
    const problems: Problem[] = [];
    for (const item of items) {
      if (sound.has(item)) continue;
      const before = problems.length;
      problems.push(...judge(item));
      if (problems.length === before) sound.add(item);
    }
    return problems;
  };
}

type Given = Omit<Problem, 'level' | 'field' | 'value'> & {
  readonly field?: Problem['field'];
  readonly value?: string | undefined;
};

export function error({ value, ...problem }: Given): Problem {
  return { field: [], ...problem, level: 'error', ...(value === undefined ? {} : { value }) };
}

export function warning({ value, ...problem }: Given): Problem {
  return { ...error({ ...problem, value }), level: 'warning' };
}
