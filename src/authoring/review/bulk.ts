import type { Decision } from './decision.ts';
import type { Outcome } from './desk.ts';
import { flowOf } from './flow-of.ts';
import type { Item } from './item.ts';
import { advance, choose, type Flow } from './question.ts';
import { isOpen, nextOpen, type Result, type ReviewState, type Step } from './state.ts';

/**
 * Accepts all of the items that wait and that no person has to answer for; gists wait to be written. It is one step, so one
 * undo takes all of it back.
 */
export function acceptAll(state: ReviewState, items: readonly Item[], what: string): Step {
  let { desk, decisions } = state;
  const edits: Outcome['edits'][number][] = [];
  const open = items.filter((item) => isOpen(state, item));
  for (const item of open) {
    const outcome = unasked(desk, item);
    if (outcome === null) continue;
    edits.push(...outcome.edits);
    ({ desk } = outcome);
    decisions = new Map([...decisions, [item.key, { state: 'accepted', became: outcome.became }]]);
  }
  const count = decisions.size - state.decisions.size;
  const rest = open.length - count;
  const waiting = `${rest} ${rest === 1 ? 'waits' : 'wait'} for an answer of yours: a asks for it, R rejects ${rest === 1 ? 'it' : 'them'}.`;
  const accepted = count === 0 && rest > 0 ? [] : [`Accepted: ${count} ${what}.`];
  const message = [...accepted, ...(rest === 0 ? [] : [waiting])].join(' ');
  const at = nextOpen({ desk, decisions, at: desk.items.indexOf(items[0] ?? desk.items[0] ?? none) - 1 });
  return { state: { ...state, desk, decisions, at, asking: null, message }, edits, want: null };
}

/** Rejects all of the items that wait, in one step. */
export function rejectAll(state: ReviewState, items: readonly Item[], what: string): Step {
  const open = items.filter((item) => isOpen(state, item));
  const rejected = open.map(({ key }): [string, Decision] => [key, { state: 'rejected' }]);
  const next = { ...state, decisions: new Map([...state.decisions, ...rejected]), at: state.at - 1 };
  return {
    state: { ...next, at: nextOpen(next), message: `Rejected: ${open.length} ${what}.` },
    ...{ edits: [], want: null },
  };
}

const none: Item = { kind: 'title', key: '', paragraph: null };

/** What comes of an item with the answers that are taken in bulk; null where one of its questions has none. */
function unasked(desk: ReviewState['desk'], item: Item): Outcome | null {
  const answers: string[] = [];
  for (;;) {
    const advanced = advance(() => flowOf(desk, item, false), answers);
    if ('result' in advanced) return 'edits' in advanced.result ? advanced.result : null;
    const { quick, problem } = advanced.question;
    if (quick === null || problem !== null) return null;
    answers.push(quick);
  }
}

const levels = [90, 80, 70, 60, 0];

/** Asks how sure proposals of a kind must be to be accepted, and takes all that are. */
export function* bulkFlow(state: ReviewState, kind: Item['kind']): Flow<Result> {
  const open = state.desk.items.flatMap((item) =>
    item.kind === kind && 'proposal' in item && isOpen(state, item) ? [{ item, sure: item.proposal.confidence }] : [],
  );
  const atLeast = (level: number): Item[] => open.flatMap(({ item, sure }) => (sure * 100 >= level ? [item] : []));
  const counts = levels.map((level) => ({ level, count: atLeast(level).length }));
  const options = counts
    .filter(({ count }, index) => count > 0 && count !== counts[index - 1]?.count)
    .map(({ level, count }) => ({
      value: String(level),
      label: level === 0 ? `all ${count}` : `${count} that ${count === 1 ? 'is' : 'are'} at least ${level} % sure`,
    }));
  if (options.length === 0) return { message: 'None of this kind waits.' };
  const usual = options.find(({ value }) => Number(value) <= 80) ?? options[0];
  const chosen = yield* choose(`Accept which of the ${plural[kind] ?? kind} that wait`, options, usual?.value);
  return { accept: atLeast(Number(chosen)), what: plural[kind] ?? kind };
}

const plural: Readonly<Partial<Record<Item['kind'], string>>> = {
  topic: 'topics',
  duplicate: 'repetitions',
  name: 'names',
  attribution: 'statements',
  happening: 'events',
  figure: 'figures',
};
