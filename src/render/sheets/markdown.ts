import type { Messages } from '../../i18n/catalogue.ts';
import type { CellPosition } from '../../views/parts/cell-position.ts';
import type { FigureGroup } from '../../views/parts/figures.ts';
import type { StatementView } from '../../views/parts/statement.ts';
import type { SheetView } from '../../views/sheet.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { asWritten, heading, items, type Line, markdownOf, paragraph, refs, section } from '../markdown/write.ts';
import { sourceNotes } from './sources.ts';
import { outletText, speakersText } from './words.ts';

/**
 * A sheet as GFM Markdown, sources as footnotes. `body` is the Markdown of the actor's own text, which a view does not
 * hold; without it the sheet begins with the positions. All other texts read as they are, whatever marks stand in them.
 */
export function sheetMarkdown(view: SheetView, messages: Messages, body = ''): string {
  const { sheet, positions, acts } = messages;
  const quoted = (pieces: readonly string[]): string =>
    pieces.length === 0 ? '' : `${messages.statement.quoteOpen}${pieces.join(' … ')}${messages.statement.quoteClose}`;
  const position = (statement: StatementView): string =>
    statement.positions[0] ? positions[statement.positions[0].position] : acts[statement.act];
  const said = (statement: StatementView): Line => [
    [
      statement.when.short,
      position(statement),
      [statement.gist, quoted(statement.quote)].filter(Boolean).join(' '),
    ].join(' · '),
    ...refs(statement.cites),
  ];
  const cell = (one: CellPosition): Line => [
    `${speakersText(one.speakers, messages)} ${positions[one.position]}: ${one.gist}`,
    ...refs(one.cites),
  ];

  return markdownOf([
    heading(1, view.title),
    ...paragraph(view.handling ?? ''),
    ...paragraph(`${view.briefing}${view.asOf ? `, ${sheet.asOf(view.asOf.text)}` : ''}`),
    ...paragraph(officesText(view, messages)),
    ...paragraph(namesText(view, messages)),
    ...asWritten(view.body ? toMarkdown(body, view.body.notes, messages.tradecraft.comment) : ''),
    ...section(
      sheet.positions,
      view.positions.flatMap(({ topic, statements }) => [heading(3, topic.text), ...items(statements.map(said))]),
    ),
    ...section(
      sheet.disputes,
      view.disputes.flatMap(({ claim, own, others }) => [
        heading(3, claim.text),
        ...items([...own.map(([newest]) => newest), ...others].map(cell)),
      ]),
    ),
    ...section(
      sheet.chart,
      items(
        view.chart.rows.map((row) => [
          `${row.when.short} (${messages.bases[row.when.basis]}): ${row.title.text}`,
          ...refs(row.cites),
        ]),
      ),
    ),
    ...section(sheet.figures, items(view.figures.flatMap((group) => figureLines(group, messages)))),
    ...section(
      sheet.answers,
      items(view.answers.map((statement) => [`${speakersText(statement.speakers, messages)}: `, ...said(statement)])),
    ),
    ...section(
      sheet.words,
      items(
        view.words.map((statement) => [
          `${quoted(statement.quote)} · ${acts[statement.act]} · ${statement.when.short}`,
          ...refs(statement.cites),
        ]),
      ),
    ),
    ...section(sheet.sources, sourceNotes(view.notes, messages)),
  ]);
}

function officesText({ offices }: SheetView, { actor }: Messages): string {
  return offices
    .map(({ title, of, from, to }) => {
      const dates = [from && `${actor.from} ${from.short}`, to && `${actor.until} ${to.short}`]
        .filter(Boolean)
        .join(' ');
      return `${of ? actor.officeOf(title, of.text) : title}${dates === '' ? '' : ` (${dates})`}`;
    })
    .join('; ');
}

function namesText({ aliases }: SheetView, { actor }: Messages): string {
  const names = aliases.map(({ text }) => text);
  return names.length === 0 ? '' : `${actor.alsoSpelt}: ${names.join(', ')}`;
}

const figureLines = (group: FigureGroup, messages: Messages): Line[] =>
  group.figures.map((figure) => {
    const of = figure.of ? messages.figures.of(group.measure.name, figure.of.text) : group.measure.name;
    const event = group.event ? `, ${group.event.text}` : '';
    return [
      `${of}${event}: ${figure.text} (${speakersText(figure.givenBy, messages)}, ${outletText(figure.outlet, messages)})`,
      ...refs(figure.cites),
    ];
  });
