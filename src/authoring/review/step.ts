import { acceptAll, bulkFlow, rejectAll } from './bulk.ts';
import type { Decision } from './decision.ts';
import type { Desk } from './desk.ts';
import { contextFlow, flowOf, madeStatement } from './flow-of.ts';
import { gistFlow, gistsToDo } from './gists.ts';
import type { Item } from './item.ts';
import { advance, type Flow, type Question } from './question.ts';
import {
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
    case 'g':
      return wish(state, 'gists');
    case 'G':
      return nextGist(state);
    case 'f':
      return finish(state);
    case 'n':
      return still({ ...state, at: Math.min(state.at + 1, state.desk.items.length) });
    case 'p':
      return still({ ...state, at: Math.max(state.at - 1, 0) });
    case 'A':
      return acceptAll(state, screenItems(state), 'here');
    case 'B':
      return item === undefined || !('proposal' in item)
        ? still(state)
        : run(state, () => bulkFlow(state, item.kind), null, []);
    case 'N':
      return rejectAll(
        state,
        state.desk.items.filter((one) => one.kind === 'name'),
        'unknown names',
      );
    case 'R':
      return rejectAll(state, screenItems(state), 'here');
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

/** Finishing asks once, and not again in this session, where proposals still wait. */
function finish(state: ReviewState): Step {
  const { done, all } = progressOf(state);
  if (done === all || state.finishing) return wish(state, 'accept');
  const wait = all - done === 1 ? '1 proposal still waits' : `${all - done} proposals still wait`;
  return still({ ...state, finishing: true, message: `${wait}. Press f again to accept the article without.` });
}

/** The next gist that is still to be written is asked for, where its paragraph is seen. */
function nextGist(state: ReviewState): Step {
  const [next] = gistsToDo(state.desk);
  if (next === undefined) return still({ ...state, message: 'Every statement has its gist.' });
  const { items, numbers } = state.desk;
  const made = items.findIndex(({ key }) => state.decisions.get(key)?.became === `statement ${next.id}`);
  const shown = ({ kind, paragraph }: Item): boolean =>
    kind !== 'name' && paragraph !== null && next.p.includes(numbers[paragraph] ?? 0);
  const at = made === -1 ? items.findIndex(shown) : made;
  return run({ ...state, at: at === -1 ? state.at : at }, (desk) => gistFlow(desk, next), null, []);
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
  if ('accept' in result) return acceptAll(rest, result.accept, result.what);
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

const still = (state: ReviewState): Step => ({ state, edits: [], want: null });
const wish = (state: ReviewState, want: Want): Step => ({ state, edits: [], want });
