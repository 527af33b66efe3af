import { citesOf } from '../../views/parts/cell-position.ts';
import type { SourceCounts } from '../../views/parts/sources.ts';
import type { SheetView } from '../../views/sheet.ts';
import { positionLine } from './claims.ts';
import type { Block, Line, PrintedDocument } from './document.ts';
import { chartCaption, newestRows, printedChart } from './drawing.ts';
import { figureLine } from './figures.ts';
import { fewFirst, fewLast, type Share } from './fitting.ts';
import { cites, joined, position, text } from './inline.ts';
import { withSources } from './notes.ts';
import { proseBlocks } from './prose.ts';
import { asLead, list, section, sheetEnd, sideBySide } from './sections.ts';
import { addressOf, frameOf, type PrintSetting } from './setting.ts';
import { gistLine, runLines, saidLine, wordsTable } from './statements.ts';

/** A sheet alone, or as a part of a book, which has the notes. */
type Sheet = Omit<SheetView, 'notes' | keyof SourceCounts>;

/** A sheet is one leaf of paper. */
export const sheetPages = 2;

/**
 * The sheet of an actor. `body` is the Markdown of the actor's own text, which a view does not hold; without it the
 * sheet begins with the positions. Of a `share` below 1 it holds the newest of each list and says so.
 */
export function printedSheet(whole: SheetView, setting: PrintSetting, body = '', share: Share = 1): PrintedDocument {
  const { messages } = setting;
  const view = withShare(whole, share);
  return {
    ...frameOf(setting),
    title: view.title,
    address: addressOf(setting, view.path),
    standfirst: sheetStandfirst(view, setting),
    masthead: [view.briefing, ...(view.asOf ? [messages.sheet.asOf(view.asOf.text)] : [])],
    ...withSources([...sheetBlocks(view, setting, body), ...sheetEnd(view, setting, share)], view.notes, setting, {
      brief: true,
    }),
  };
}

function withShare(view: SheetView, share: Share): SheetView {
  const { positions, disputes, chart, figures, answers, words, recent } = view;
  return {
    ...view,
    positions: positions.map((row) => ({ ...row, statements: fewFirst(row.statements, share) })),
    disputes: fewLast(disputes, share).map((row) => ({ ...row, others: fewFirst(row.others, share) })),
    chart: newestRows(chart, share),
    figures: fewLast(figures, share),
    answers: fewFirst(answers, share),
    words: fewFirst(words, share),
    recent: fewFirst(recent, share),
  };
}

/** What stands on the sheet but for how the dates are known. */
export function sheetBlocks(view: Sheet, setting: PrintSetting, body: string): readonly Block[] {
  const { messages } = setting;
  return [
    ...(view.body ? proseBlocks(view.body, body, setting).map(asLead) : []),
    ...section('positions', messages.sheet.positions, positions(view, setting)),
    ...section('disputes', messages.sheet.disputes, disputes(view, setting)),
    ...sideBySide([
      section('figures', messages.sheet.figures, list(view.figures.map((group) => figureLine(group, setting)))),
      section('answers', messages.sheet.answers, list(view.answers.map((one) => saidLine(one, setting)))),
    ]),
    // The drawing is the one part that cannot be broken: short lists fill the page before it.
    ...section('chart', messages.sheet.chart, printedChart(view.chart, setting, chartCaption(view.chart, setting))),
    ...section('words', messages.sheet.words, wordsTable(view.words, setting)),
    ...section('recent', messages.sheet.recent, list(view.recent.map((one) => gistLine(one, setting)))),
  ];
}

const mostAliases = 4;

/** Offices and other names of the actor. */
export function sheetStandfirst({ offices, aliases, kind }: Sheet, { messages }: PrintSetting): Line {
  const held = offices.map(({ title, of }) => (of ? messages.actor.officeOf(title, of.text) : title));
  const names = aliases.slice(0, mostAliases).map(({ text: name, language }): Line => [text(name, { language })]);
  const first = held.length === 0 ? messages.actorKinds[kind] : held.join('. ');
  if (names.length === 0) return [text(first)];
  return [text(`${first}. ${messages.actor.alsoSpelt}: `), ...joined(names, messages.marks.comma)];
}

function positions({ positions }: Sheet, setting: PrintSetting): readonly Block[] {
  const { messages } = setting;
  if (positions.length === 0) return [];
  const rows = positions.map(({ topic, statements }): Line[] => [[text(topic.text)], runLines(statements, setting)]);
  const head = [messages.filters.topic, messages.printed.says];
  return [{ kind: 'table', caption: messages.sheet.positions, head, rows, widths: [20, 80] }];
}

function disputes({ disputes, actor }: Sheet, setting: PrintSetting): readonly Block[] {
  const { messages } = setting;
  if (disputes.length === 0) return [];
  const rows = disputes.map((row): Line[] => [
    [text(row.claim.text)],
    joined(
      row.own.map((taken): Line => [position(taken[0].position, messages), ...cites(citesOf(taken))]),
      '\n',
    ),
    joined(
      row.others.map((one) => positionLine(one, setting)),
      '\n',
    ),
  ]);
  const head = [messages.claim.claim, actor.text, messages.sheet.others];
  return [{ kind: 'table', caption: messages.sheet.disputes, head, rows, widths: [44, 18, 38] }];
}
