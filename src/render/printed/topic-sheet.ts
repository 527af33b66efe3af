import type { Top } from '../../views/parts/paging.ts';
import type { SourceCounts } from '../../views/parts/sources.ts';
import type { TopicSheetView } from '../../views/topic-sheet.ts';
import { positionLine } from './claims.ts';
import type { Block, Line, PrintedDocument } from './document.ts';
import { chartCaption, newestRows, printedChart } from './drawing.ts';
import { figureLine } from './figures.ts';
import { fewFirst, fewLast, type Share } from './fitting.ts';
import { joined, text } from './inline.ts';
import { withSources } from './notes.ts';
import { proseBlocks } from './prose.ts';
import { asLead, list, ofAll, section, sheetEnd } from './sections.ts';
import { addressOf, frameOf, type PrintSetting } from './setting.ts';
import { runLines, wordsTable } from './statements.ts';

/** A sheet alone, or as a part of a book, which has the notes. */
type TopicSheet = Omit<TopicSheetView, 'notes' | keyof SourceCounts>;

/**
 * The sheet of a topic. `body` is the Markdown of the topic's own text, which a view does not hold. Of a `share` below 1
 * it holds less of each list and says so.
 */
export function printedTopicSheet(
  whole: TopicSheetView,
  setting: PrintSetting,
  body = '',
  share: Share = 1,
): PrintedDocument {
  const view = withShare(whole, share);
  return {
    ...frameOf(setting),
    title: view.title,
    address: addressOf(setting, view.path),
    standfirst: topicStandfirst(view, setting),
    masthead: [view.briefing, ...(view.asOf ? [setting.messages.sheet.asOf(view.asOf.text)] : [])],
    ...withSources([...topicBlocks(view, setting, body), ...sheetEnd(view, setting, share)], view.notes, setting, {
      brief: true,
    }),
  };
}

function withShare(view: TopicSheetView, share: Share): TopicSheetView {
  const { positions, claims, chart, figures, words } = view;
  return {
    ...view,
    positions: fewer(positions, share),
    claims: {
      ...claims,
      items: fewFirst(claims.items, share).map((row) => ({ ...row, positions: fewer(row.positions, share) })),
    },
    chart: newestRows(chart, share),
    figures: fewLast(figures, share),
    words: fewFirst(words, share),
  };
}

const fewer = <T>({ items, total }: Top<T>, share: Share): Top<T> => ({ items: fewFirst(items, share), total });

export function topicStandfirst({ parent }: TopicSheet, { messages }: PrintSetting): Line {
  return [text(`${messages.topic.kind}${parent ? `. ${messages.topic.parent}: ${parent.text}` : ''}`)];
}

/** What stands on the sheet but for how the dates are known. */
export function topicBlocks(view: TopicSheet, setting: PrintSetting, body: string): readonly Block[] {
  const { messages } = setting;
  return [
    ...(view.body ? proseBlocks(view.body, body, setting).map(asLead) : []),
    ...section('positions', messages.topic.positions, positions(view, setting)),
    ...section('claims', messages.topic.claims, claims(view, setting)),
    ...section('figures', messages.topic.figures, list(view.figures.map((group) => figureLine(group, setting)))),
    ...section('chart', messages.sheet.chart, printedChart(view.chart, setting, chartCaption(view.chart, setting))),
    ...section('words', messages.sheet.verbatim, wordsTable(view.words, setting, 'speaker')),
  ];
}

function positions({ positions }: TopicSheet, setting: PrintSetting): readonly Block[] {
  const { messages } = setting;
  if (positions.total === 0) return [];
  const rows = positions.items.map(({ actor, statements }): Line[] => [
    [text(actor.text)],
    runLines(statements, setting),
  ]);
  const head = [messages.filters.actor, messages.printed.says];
  return [
    { kind: 'table', caption: messages.topic.positions, head, rows, widths: [20, 80] },
    ...ofAll(positions, setting),
  ];
}

function claims({ claims }: TopicSheet, setting: PrintSetting): readonly Block[] {
  const { messages } = setting;
  if (claims.total === 0) return [];
  const rows = claims.items.map(({ claim, positions: { items, total } }): Line[] => [
    [text(claim.text)],
    [
      ...joined(
        items.map((one) => positionLine(one, setting)),
        '\n',
      ),
      ...(total > items.length ? [text(`\n${messages.counts.more(total - items.length)}`, { quiet: true })] : []),
    ],
  ]);
  const head = [messages.claim.claim, messages.claim.matrix];
  return [{ kind: 'table', caption: messages.topic.claims, head, rows, widths: [50, 50] }, ...ofAll(claims, setting)];
}
