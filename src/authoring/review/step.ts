import type { Decision } from './decision.ts';
import type { Desk, Edit } from './desk.ts';
import { acceptFlow, contextFlow, flowOf, madeStatement } from './flow-of.ts';
import type { Item } from './item.ts';
import { advance, type Flow, type Question } from './question.ts';
import {
  isOpen,
  nextOpen,
  progressOf,
  screenItems,
  type Input,
  type Result,
  type ReviewState,
  type Step,
  type Want,
} from './state.ts';

/** One key or answer further. Nothing is written here: the edits say what is to be. */
export function step(state: ReviewState, input: Input): Step {
  const { asking } = state;
  if (asking !== null) {
    if (input.kind === 'cancel') return still({ ...state, asking: null, message: 'Left as it was.' });
    if (input.kind === 'line')
      return run(state, asking.flow, asking.item, [...asking.answers, input.line || fallback(asking)]);
    return still(state);
  }
  if (input.kind !== 'key') return still(state);
  if (state.help) return still({ ...state, help: false });
  return pressed({ ...state, message: '' }, input.key);
}

/** An empty answer is the one proposed; but a text that stood in the line and was emptied is empty. */
const fallback = ({ question }: NonNullable<ReviewState['asking']>): string =>
  question.free && question.options.length === 0 ? '' : question.initial;

function pressed(state: ReviewState, key: string): Step {
  const item = state.desk.items[state.at];
  switch (key) {
    case '?':
      return still({ ...state, help: true });
    case 'q':
      return wish(state, 'quit');
    case 'u':
      return wish(state, 'undo');
    case 'w':
      return wish(state, 'write');
    case 'f': {
      const { done, all } = progressOf(state);
      return run(state, () => acceptFlow(all - done), null, []);
    }
    case 'n':
      return still({ ...state, at: Math.min(state.at + 1, state.desk.items.length) });
    case 'p':
      return still({ ...state, at: Math.max(state.at - 1, 0) });
    case 'A':
      return acceptWhole(state);
    case 'N':
      return rejectAll(state, ({ kind }) => kind === 'name', 'unknown names');
    case 'R':
      return rejectAll(state, (one) => screenItems(state).includes(one), 'here');
    default:
      return item === undefined ? still(state) : pressedAt(state, item, key);
  }
}

function pressedAt(state: ReviewState, item: Item, key: string): Step {
  if (/^[1-9]$/.test(key)) {
    const chosen = screenItems(state)[Number(key) - 1];
    return still(chosen === undefined ? state : { ...state, at: state.desk.items.indexOf(chosen) });
  }
  if (key === 'm' && item.paragraph !== null) return run(state, (desk) => madeStatement(desk, item), null, []);
  if (key === 'c' && item.paragraph !== null) return run(state, (desk) => contextFlow(desk, item), null, []);
  const { kind } = item;
  const decided = state.decisions.get(item.key);
  if (decided?.state === 'accepted' && ['a', 'e', 'r', 's'].includes(key))
    return still({ ...state, message: 'It is accepted. Undo it with u, or edit the article’s file with w.' });
  switch (key) {
    case 'a':
    case 'e':
      return run(state, (desk) => flowOf(desk, item, key === 'e'), item, []);
    case 'r':
      return kind === 'paragraph' ? onward(state) : decide(state, item, { state: 'rejected' });
    case 's':
      return kind === 'paragraph' ? onward(state) : decide(state, item, { state: 'skipped' });
    default:
      return still(state);
  }
}

/** Runs a flow with the answers so far: asks on, or does what came of it. */
function run(
  state: ReviewState,
  flow: (desk: Desk) => Flow<Result>,
  item: Item | null,
  answers: readonly string[],
): Step {
  const advanced = advance(() => flow(state.desk), answers);
  if ('question' in advanced) {
    const { question } = advanced;
    return still({
      ...state,
      asking: { flow, answers, answered: answeredBefore(state, question, answers), question, item },
    });
  }
  const { result } = advanced;
  const rest = { ...state, asking: null };
  if ('want' in result) return wish(rest, result.want);
  if ('message' in result) return still({ ...rest, message: result.message });
  const kept = { ...rest, desk: result.desk, message: `Kept: ${result.became}.` };
  if (item === null) return { ...still(kept), edits: result.edits };
  return { ...decide(kept, item, { state: 'accepted', became: result.became }), edits: result.edits };
}

/** The last answer joins those that were taken, unless it is asked for again. */
function answeredBefore(
  { asking }: ReviewState,
  next: Question,
  answers: readonly string[],
): NonNullable<ReviewState['asking']>['answered'] {
  if (asking === null || answers.length === 0) return [];
  if (next.problem !== null) return asking.answered;
  const { prompt, options } = asking.question;
  const given = answers.at(-1) ?? '';
  const option = /^\d+$/.test(given) ? options[Number(given) - 1] : options.find(({ value }) => value === given);
  return [...asking.answered, { prompt: prompt.split(/[:,(]/u)[0] ?? prompt, answer: option?.label ?? given }];
}

function decide(state: ReviewState, item: Item, decision: Decision): Step {
  return onward({ ...state, decisions: new Map([...state.decisions, [item.key, decision]]) });
}

const onward = (state: ReviewState): Step => still({ ...state, at: nextOpen(state) });

/** What is known of the article and its topics is confirmed at once: it needs no words of the editor's. */
function acceptWhole(state: ReviewState): Step {
  const edits: Edit[] = [];
  let next = state;
  let count = 0;
  for (const item of state.desk.items) {
    if (!isOpen(next, item) || !['title', 'published', 'outlet', 'topic'].includes(item.kind)) continue;
    const one = run(next, (desk) => flowOf(desk, item, false), item, []);
    if (one.state.asking !== null) continue;
    edits.push(...one.edits);
    next = one.state;
    count += 1;
  }
  const message =
    count === 0 ? 'There is nothing left that needs no words of yours.' : `Confirmed: ${count} about the article.`;
  return { ...onward({ ...next, at: state.at - 1, message }), edits };
}

function rejectAll(state: ReviewState, which: (item: Item) => boolean, what: string): Step {
  const items = state.desk.items.filter((item) => isOpen(state, item) && which(item));
  const rejected = items.map(({ key }): [string, Decision] => [key, { state: 'rejected' }]);
  const next = { ...state, decisions: new Map([...state.decisions, ...rejected]), at: state.at - 1 };
  return onward({ ...next, message: `Rejected: ${items.length} ${what}.` });
}

const still = (state: ReviewState): Step => ({ state, edits: [], want: null });
const wish = (state: ReviewState, want: Want): Step => ({ state, edits: [], want });
