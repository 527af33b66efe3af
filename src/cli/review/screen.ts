import { isOpen, progressOf, screenItems, type Asking, type ReviewState } from '../../authoring/review/state.ts';
import { gistsToDo } from '../../authoring/review/gists.ts';
import type { Item } from '../../authoring/review/item.ts';
import type { Span } from '../../intake/span.ts';
import type { Output } from '../output.ts';
import { counted } from '../problem-report.ts';
import { textWidth } from '../../render/columns.ts';
import { wrap } from '../wrap.ts';
import { helpLines, keyLine } from './keys.ts';
import { itemDetails, itemText } from './item-text.ts';
import { passage, within, type Mark } from './passage.ts';
import { shownInline, shownText } from './shown-text.ts';

const widest = 100;
/** Proposals listed on one screen: there may be many names. */
const mostItems = 12;

/** What the editor sees: where they are, the paragraph with the proposal marked, what is proposed there, and the keys. */
export function reviewScreen(state: ReviewState, output: Output, rows: number | null): string {
  const width = Math.max(30, Math.min(output.columns ?? 80, widest));
  if (state.help) return `${helpLines(output).join('\n')}\n`;
  const { desk } = state;
  const { done, all } = progressOf(state);
  const item = desk.items[state.at];
  const lines = [heading(desk.article, `${done} of ${all} decided`, width, output), ''];
  if (item === undefined) lines.push(...ending(state));
  else {
    const items = screenItems(state);
    if (item.paragraph === null) lines.push(output.style('bold', shownText(desk.facts.title)), '');
    else {
      lines.push(output.style('dim', `Paragraph ${desk.numbers[item.paragraph] ?? 0} of the document`));
      const room = rows === null ? Infinity : Math.max(5, rows - Math.min(items.length, mostItems) - 14);
      lines.push(...paragraphLines(state, item, width, output, room), '');
    }
    lines.push(
      ...around(items, items.indexOf(item)).map((one) => itemLine(state, one, items.indexOf(one), width, output)),
      '',
    );
    lines.push(...itemDetails(desk, item).map(([label, text]) => `  ${output.style('dim', label.padEnd(9))} ${text}`));
  }
  if (state.message !== '')
    lines.push('', ...plainLines(state.message, width, output).map((line) => output.style('yellow', line)));
  if (state.asking !== null) lines.push(...answersSoFar(state.asking, output));
  if (state.asking === null)
    lines.push('', ...plainLines(keyLine(item), width, output).map((line) => output.style('dim', line)));
  return `${lines.join('\n')}\n`;
}

/** Text of ours, wrapped. */
const plainLines = (text: string, width: number, output: Output): readonly string[] =>
  wrap(
    text.split(' ').map((word) => ({ text: word, styles: [], spaced: true, broken: false })),
    width,
    output,
  );

function heading(left: string, right: string, width: number, output: Output): string {
  const gap = Math.max(1, width - textWidth(left) - textWidth(right));
  return output.style('bold', left) + ' '.repeat(gap) + right;
}

const answersSoFar = ({ answered }: Asking, output: Output): readonly string[] =>
  answered.length === 0
    ? []
    : ['', ...answered.map(({ prompt, answer }) => `${output.style('dim', `${prompt}:`)} ${shownInline(answer)}`)];

/** The items around one, where they are too many for a screen. */
function around(items: readonly Item[], at: number): readonly Item[] {
  const from = Math.max(0, Math.min(at - mostItems / 2, items.length - mostItems));
  return items.slice(from, from + mostItems);
}

const glyphs = { accepted: '✓', rejected: '✗', skipped: '–' } as const;

function itemLine(state: ReviewState, item: Item, index: number, width: number, output: Output): string {
  const current = state.desk.items[state.at] === item;
  const decision = state.decisions.get(item.key);
  const [what, says] = itemText(state.desk, item);
  const mark = decision === undefined ? (isOpen(state, item) ? '·' : ' ') : glyphs[decision.state];
  const line = `${current ? '›' : ' '} ${index < 9 ? index + 1 : ' '} ${mark} ${decision?.state === 'accepted' ? keptText(state, decision.became ?? what) : `${what.padEnd(10)}${says}`}`;
  const cut = textWidth(line) > width ? `${line.slice(0, width - 1)}…` : line;
  return current ? output.style('bold', cut) : decision === undefined ? cut : output.style('dim', cut);
}

/** What came of a proposal: of a statement its gist too, since it has no other face. */
function keptText({ desk }: ReviewState, became: string): string {
  const own = desk.own.find(({ id }) => became === `statement ${id}`);
  return own === undefined ? became : `${became}: ${shownInline(own.gist)}`;
}

function paragraphLines(
  state: ReviewState,
  item: Item,
  width: number,
  output: Output,
  room: number,
): readonly string[] {
  const text = state.desk.body[item.paragraph ?? 0] ?? '';
  const marks = marksOf(state, item, item.paragraph ?? 0);
  const begin = Math.min(...marks.filter(({ style }) => style !== 'bold').map(({ span }) => span.start));
  return within(passage(text, marks, width, output), Number.isFinite(begin) ? begin : 0, room);
}

function marksOf({ desk }: ReviewState, item: Item, paragraph: number): readonly Mark[] {
  const mark = (span: Span | null, style: Mark['style'], open = '[', close = ']'): Mark[] =>
    span?.paragraph !== paragraph ? [] : [{ span, style, open, close }];
  switch (item.kind) {
    case 'attribution': {
      const { speaker, cue, content, through, citing } = item.proposal;
      return [
        ...content.flatMap((span) => mark(span, 'underline')),
        ...mark(speaker, 'green', '<', '>'),
        ...mark(cue, 'cyan', '{', '}'),
        ...[...through, ...citing].flatMap((span) => mark(span, 'italic', '(', ')')),
      ];
    }
    case 'happening':
      return [...mark(item.proposal.span, 'underline'), ...mark(item.proposal.date.span, 'cyan', '{', '}')];
    case 'figure':
      return [...mark(item.proposal.span, 'underline'), ...mark(item.proposal.counted, 'cyan', '{', '}')];
    case 'name':
      return item.proposal.spans.flatMap((span) => mark(span, 'green', '<', '>'));
    case 'duplicate':
      return mark(item.proposal.span, 'underline');
    default:
      return desk.proposals.mentions.flatMap(({ span }) => mark(span, 'bold', '', ''));
  }
}

function ending({ desk, decisions }: ReviewState): string[] {
  const count = (wanted: string): number => [...decisions.values()].filter(({ state }) => state === wanted).length;
  const waiting = gistsToDo(desk).length;
  const blocks = [...new Set(desk.own.map(({ at }) => at))];
  return [
    `Every proposal was looked at: ${count('accepted')} accepted, ${count('rejected')} rejected, ${count('skipped')} skipped.`,
    '',
    `The article has ${desk.own.length} ${desk.own.length === 1 ? 'statement' : 'statements'}, at ${blocks.length} ${blocks.length === 1 ? 'block' : 'blocks'} of its text:`,
    ...desk.own.map(({ id, gist, at }) => `  ${id} (at ${at}): ${shownInline(gist)}`),
    '',
    ...(waiting === 0
      ? []
      : [`${counted(waiting, 'gist')} to write: g opens them all in your editor, each below its paragraph.`]),
    'Next: f accepts the article where "check" finds no error in it, with these lines as its text; w opens the text in your editor before.',
  ];
}
