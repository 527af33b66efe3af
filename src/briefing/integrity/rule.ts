import type { CollectionName } from '../../content/entry.ts';
import type { Problem } from '../../content/problem.ts';
import type { AnyEntryFacts } from '../digest/digest.ts';
import type { Withheld } from '../drafts.ts';
import type { Briefing } from '../model.ts';

/** What the rules look at: the briefing, and the facts it was built from, which still hold what did not resolve. */
export interface Checked {
  readonly briefing: Briefing;
  readonly facts: readonly AnyEntryFacts[];
  /** Entries that could not be read: a reference to one is not wrong, and what they say is not known. */
  readonly unread: readonly { readonly collection: CollectionName; readonly id: string }[];
  /** What drafts keep out: their ids are taken, and what refers to them cannot be published. */
  readonly withheld: Withheld;
}

/** One rule of integrity: every place that breaks it. */
export type Rule = (checked: Checked) => Iterable<Problem>;

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
