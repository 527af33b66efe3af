import { expect, test } from 'vitest';
import {
  beginReview,
  progressOf,
  type Input,
  type ReviewState,
  type Step,
} from '../../../src/authoring/review/state.ts';
import { step } from '../../../src/authoring/review/step.ts';
import { ferriesDesk } from './desk.ts';

const key = (name: string): Input => ({ kind: 'key', key: name });
const line = (text: string): Input => ({ kind: 'line', line: text });
const begun = async (): Promise<ReviewState> => beginReview(await ferriesDesk(), new Map());

/** Takes inputs one after another; the last step. */
const after = (state: ReviewState, ...inputs: readonly Input[]): Step =>
  inputs.reduce<Step>((one, input) => step(one.state, input), { state, edits: [], want: null });
const current = ({ state }: Step): string | undefined => state.desk.items[state.at]?.key;

test('what concerns the whole article comes first, then the names, then each paragraph', async () => {
  const { desk } = await begun();
  expect(desk.items.map(({ key: name }) => name)).toEqual([
    'title',
    'published',
    'outlet',
    'topic timetable',
    'name Ana Example',
    'name Coast Wire',
    'attribution 1:20-24',
    'happening 1:20-34',
    'attribution 2:18-24',
    'attribution 2:50-96',
    'figure 2:50-57',
    'paragraph 3',
  ]);
});

test('a paragraph for which nothing is proposed is passed over, and no proposal itself', async () => {
  const state = await begun();
  expect(progressOf(state)).toEqual({ done: 0, all: 11 });
  const end = after(state, ...Array.from({ length: 11 }, () => key('r')));
  expect(end.state.at).toBe(state.desk.items.length);
  expect(progressOf(end.state)).toEqual({ done: 11, all: 11 });
  expect(current(after(end.state, key('p')))).toBe('paragraph 3');
});

test('nothing is written but what was accepted', async () => {
  const state = await begun();
  for (const name of ['r', 's', 'N', 'R', 'n', 'p', '?', 'x', '9', 'q', 'u', 'f'])
    expect(after(state, key(name)).edits).toEqual([]);
});

test('accepting a statement asks for the gist alone, and leaving the question leaves everything', async () => {
  const state = after(await begun(), key('A'), key('N')).state;
  const asked = after(state, key('a'));
  expect(asked.state.asking?.question.prompt).toMatch(/^Gist/);
  expect(asked.edits).toEqual([]);
  const left = after(asked.state, { kind: 'cancel' });
  expect([left.state.asking, left.state.decisions, left.edits]).toEqual([null, state.decisions, []]);
  const kept = after(asked.state, line('Boats leave later.'));
  expect(kept.state.desk.own).toEqual([
    {
      ...{ id: 'boats-leave-later', p: [3], at: 'boats-leave-later', speaker: 'harbour-council' },
      ...{ gist: 'Boats leave later.', act: 'announces' },
    },
  ]);
  expect(kept.edits.map(({ file }) => file)).toEqual(['articles/2021/later-boats.md']);
});

test('a gist may wait: the statement is kept with its speaker and act as its name, and says so', async () => {
  const at = after(await begun(), key('A'), key('N'));
  const kept = after(at.state, key('a'), line(''));
  expect(kept.state.desk.own).toMatchObject([{ id: 'harbour-council-announces', gist: '…' }]);
  const text = kept.edits[0]?.change('---\ntitle: T\n---\n');
  expect(text).toContain('gist: …');
  expect(text).toContain('quote: let the last boats of the day leave');
});

test('where everything that is left needs an answer, it is said how to give it', async () => {
  const at = after(await begun(), key('A'), key('A'), key('A'), key('A'));
  expect(at.state.message).toBe('1 waits for an answer of yours: a asks for it, R rejects it.');
  expect(after(at.state, key('a')).state.asking).not.toBeNull();
});

test('editing a statement asks for every field, the quotation among them', async () => {
  const at = after(await begun(), key('A'), key('N'));
  const asked = after(at.state, key('e'), ...['', 'said', 'announces', '', 'Boats leave later.'].map(line));
  expect(asked.state.asking?.question.prompt).toMatch(/^Quote/);
});

test('editing an accusation asks whom it is against too', async () => {
  const at = after(await begun(), key('A'), key('N'));
  const answers = ['', 'said', 'blames', 'indirect', 'The council runs the boats late.', '', '', 'riders-union'];
  const asked = after(at.state, key('e'), ...answers.map(line));
  expect(asked.state.asking?.question.prompt).toMatch(/^Whom it accuses, blames or condemns/);
  const kept = after(asked.state, ...['harbour-council', '', 'late-boats', 'boats'].map(line));
  const text = kept.edits[0]?.change('---\ntitle: T\n---\n');
  expect(text).toContain('about: [riders-union]');
  expect(text).toContain('against: [harbour-council]');
});

test('all of one kind that are sure enough are accepted in one step, as far as they need no answer', async () => {
  const at = after(await begun(), key('A'), key('A'));
  expect(at.state.message).toBe('Accepted: 2 here.');
  const asked = after(at.state, key('B'));
  expect(asked.state.asking?.question.options.map(({ label }) => label)).toEqual(['3 that are at least 80 % sure']);
  const kept = after(asked.state, line(''));
  expect(kept.state.message).toBe('Accepted: 3 statements.');
  expect(kept.state.desk.own.map(({ speaker, gist }) => [speaker, gist])).toEqual([
    ['harbour-council', '…'],
    ['riders-union', '…'],
    ['ana-example', '…'],
  ]);
  expect(kept.edits).toHaveLength(3);
});

test('words that the editor took for an actor stand for them in the rest of the article', async () => {
  const at = after(await begun(), key('A'), key('N'), key('R'), key('s'));
  const kept = after(at.state, key('a'), line('riders-union'), line(''));
  expect([...kept.state.desk.called]).toEqual([['ana example', 'riders-union']]);
});

test('a name that becomes an actor is at once the speaker of what is attributed to it', async () => {
  const at = after(await begun(), key('A'));
  expect(current(at)).toBe('name Ana Example');
  const registered = after(at.state, key('a'), line(''), key('s'), key('R'), key('s'));
  expect(current(registered)).toBe('attribution 2:50-96');
  const accepted = after(registered.state, key('a'));
  expect(accepted.state.asking?.question.prompt).toMatch(/^Gist/);
});

test('a speaker whom nobody knows is asked for, and may stay unnamed', async () => {
  const at = after(await begun(), key('A'), key('N'), key('R'), key('s'));
  const { state, edits } = after(
    at.state,
    key('a'),
    line('a spokesperson (of riders-union)'),
    line('Many waited in vain.'),
  );
  expect(state.desk.own.map(({ gist }) => gist)).toEqual(['Many waited in vain.']);
  expect(edits[0]?.change('---\ntitle: T\n---\n')).toContain('by: { text: a spokesperson, of: riders-union }');
});

test('bulk keys reject all unknown names, or all that waits on a screen', async () => {
  const state = await begun();
  const rejected = (one: Step): string[] =>
    [...one.state.decisions].map(([name, decision]) => `${decision.state} ${name}`);
  expect(rejected(after(state, key('N')))).toEqual(['rejected name Ana Example', 'rejected name Coast Wire']);
  expect(current(after(state, key('N')))).toBe('title');
  expect(rejected(after(state, key('R')))).toHaveLength(4);
});

test('a figure waits for a statement of its paragraph', async () => {
  const at = after(await begun(), key('A'), key('N'), key('R'), key('3'), key('a'));
  expect(at.state.message).toContain('Accept a statement of this paragraph first');
  expect(at.state.decisions.has('figure 2:50-57')).toBe(false);
});

test('what was skipped waits again when the review is taken up, what was decided does not', async () => {
  const { state } = after(await begun(), key('s'), key('r'));
  const again = beginReview(state.desk, state.decisions);
  expect(again.desk.items[again.at]?.key).toBe('title');
  expect(progressOf(again)).toEqual({ done: 1, all: 11 });
});

test('finishing says once that proposals still wait, and not again', async () => {
  const first = after(await begun(), key('f'));
  expect(first.state.message).toContain('11 proposals still wait. Press f again');
  expect(first.want).toBeNull();
  expect(after(first.state, key('f')).want).toBe('accept');
  expect(after(first.state, key('r'), key('n'), key('f')).want).toBe('accept');
});

test('where a speaker is not known by name, those who speak in the document are offered', async () => {
  const at = after(await begun(), key('A'), key('N'), key('R'), key('s'));
  const { options } = after(at.state, key('a')).state.asking?.question ?? { options: [] };
  expect(options.map(({ value }) => value)).toEqual(['harbour-council', 'riders-union', 'outlet']);
});
