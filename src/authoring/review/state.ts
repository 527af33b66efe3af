import type { Decision } from './decision.ts';
import type { Desk, Edit, Outcome } from './desk.ts';
import type { Item } from './item.ts';
import type { Flow, Question } from './question.ts';

/** Where a review stands. Plain data and pure functions: each step makes a new one. */
export interface ReviewState {
  readonly desk: Desk;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Index of the item looked at; their number once all are done. */
  readonly at: number;
  readonly asking: Asking | null;
  /** What the last step did or why it did not. */
  readonly message: string;
  readonly help: boolean;
  /** Whether the editor was told that proposals still wait, and wished to finish all the same. */
  readonly finishing: boolean;
}

/** Questions that are being answered. */
export interface Asking {
  readonly flow: (desk: Desk) => Flow<Result>;
  readonly answers: readonly string[];
  /** Of these, those that were taken, with what was asked in short. */
  readonly answered: readonly { readonly prompt: string; readonly answer: string }[];
  readonly question: Question;
  /** The item that is accepted by it; null where it is about none. */
  readonly item: Item | null;
}

/** What answers lead to: something accepted, a wish, or the reason why there is nothing. */
export type Result =
  | Outcome
  | { readonly want: Want }
  | { readonly message: string }
  | { readonly accept: readonly Item[]; readonly what: string };

/** What only the program around a review can do. */
export type Want = 'quit' | 'undo' | 'write' | 'gists' | 'accept';

export type Input =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'cancel' };

export interface Step {
  readonly state: ReviewState;
  readonly edits: readonly Edit[];
  readonly want: Want | null;
}

/** A review at its first proposal that waits. What was skipped before waits again. */
export function beginReview(desk: Desk, decisions: ReadonlyMap<string, Decision>): ReviewState {
  const kept = new Map([...decisions].filter(([, { state }]) => state !== 'skipped'));
  const state = { desk, decisions: kept, at: -1, asking: null, message: '', help: false, finishing: false };
  return { ...state, at: nextOpen(state) };
}

/** Whether an item is a proposal that no decision was made on. */
export const isOpen = ({ decisions }: Pick<ReviewState, 'decisions'>, item: Item): boolean =>
  item.kind !== 'paragraph' && !decisions.has(item.key);

/** The index of the next item that waits, behind `at`; the number of items where none does. */
export function nextOpen(state: Pick<ReviewState, 'desk' | 'decisions' | 'at'>): number {
  const { items } = state.desk;
  const next = items.findIndex((item, index) => index > state.at && isOpen(state, item));
  return next === -1 ? items.length : next;
}

/** Proposals decided on, and all. */
export function progressOf(state: ReviewState): { readonly done: number; readonly all: number } {
  const proposed = state.desk.items.filter(({ kind }) => kind !== 'paragraph');
  return { done: proposed.filter((item) => !isOpen(state, item)).length, all: proposed.length };
}

/** The items shown together: those about the whole article, the names, or those of one paragraph. */
export const screenItems = ({ desk, at }: Pick<ReviewState, 'desk' | 'at'>): readonly Item[] => {
  const current = desk.items[at];
  return current === undefined ? [] : desk.items.filter((item) => screenOf(item) === screenOf(current));
};

const screenOf = ({ kind, paragraph }: Item): number | string | null => (kind === 'name' ? kind : paragraph);
