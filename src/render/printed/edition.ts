import type { EditionView, KeyJudgmentView } from '../../views/edition.ts';
import type { Block, Line, PrintedDocument } from './document.ts';
import { printedChart } from './drawing.ts';
import { datesLine, daysRows, watchRows } from './dates.ts';
import { figureLine } from './figures.ts';
import { quiet, strong, text } from './inline.ts';
import { matrixTable } from './matrix.ts';
import { withSources } from './notes.ts';
import { proseBlocks, proseLine } from './prose.ts';
import { list, section } from './sections.ts';
import { addressOf, frameOf, type PrintSetting } from './setting.ts';
import { sidesTable } from './sides.ts';

/** An edition in full. `body` is the Markdown of the analyst's comment, which a view does not hold. */
export function printedEdition(view: EditionView, setting: PrintSetting, body = ''): PrintedDocument {
  const { messages, config } = setting;
  return {
    ...frameOf(setting),
    title: view.title,
    address: addressOf(setting, view.path),
    date: view.asOf.iso ?? setting.date,
    standfirst: [text(`${messages.edition.of(view.date.text)}. ${messages.edition.covers(view.window.text)}.`)],
    masthead: [config.title, messages.sheet.asOf(view.asOf.text)],
    ...withSources(editionBlocks(view, setting, body), view.notes, setting),
  };
}

export function editionBlocks(view: Omit<EditionView, 'notes'>, setting: PrintSetting, body: string): readonly Block[] {
  const { edition } = setting.messages;
  const lead = view.bluf.map((line): Block => ({ kind: 'paragraph', role: 'lead', line: proseLine(line, setting) }));
  const figures = [...view.figures.differ, ...view.figures.single].map((group) => figureLine(group, setting));
  return [
    ...section('bluf', edition.bluf, lead),
    ...section('judgments', edition.keyJudgments, list(view.keyJudgments.map((one) => judgmentLine(one, setting)))),
    ...section('rests', edition.restsOn, [{ kind: 'paragraph', line: restsOnLine(view, setting) }]),
    ...section('days', edition.days, daysRows(view, setting)),
    ...section('chart', edition.chart, printedChart(view.chart, setting)),
    ...section('sides', edition.sides, sidesTable(view.sides, setting)),
    ...section('disputed', edition.disputed, matrixTable(view.disputed.actors, setting)),
    ...section('figures', edition.figures, [
      ...list(figures),
      ...section('dates', edition.differingDates, list(view.dates.map((one) => datesLine(one, setting))), 2),
    ]),
    ...section('watch', edition.watch, watchRows(view.watch, setting)),
    ...section('gaps', edition.gaps, list(view.gaps.map((gap) => proseLine(gap, setting)))),
    ...section('detail', edition.detail, view.body ? proseBlocks(view.body, body, setting) : []),
  ];
}

/** A judgment, how likely, and how sure: the last two never in one sentence. */
function judgmentLine(judgment: KeyJudgmentView, setting: PrintSetting): Line {
  const { edition, likelihoods, confidences } = setting.messages;
  const { likelihood, confidence, confidenceNote } = judgment;
  const said = [
    likelihood && `${edition.likelihood}: ${likelihoods[likelihood]}.`,
    confidence &&
      `${edition.confidence}: ${confidences[confidence]}.${confidenceNote === undefined ? '' : ` ${confidenceNote}`}`,
  ].filter((part) => part !== undefined);
  return [...proseLine(judgment.text, setting), ...(said.length > 0 ? [quiet(` ${said.join(' ')}`)] : [])];
}

function restsOnLine({ restsOn }: Pick<EditionView, 'restsOn'>, { messages }: PrintSetting): Line {
  const { counts, marks } = messages;
  const outlets = restsOn.unstated > 0 ? `. ${counts.unstated(restsOn.unstated)}` : '';
  return [strong(counts.articles(restsOn.total)), text(`${marks.comma}${counts.outlets(restsOn.outlets)}${outlets}.`)];
}
