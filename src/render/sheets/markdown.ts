import type { Messages } from '../../i18n/catalogue.ts';
import type { CellPosition } from '../../views/parts/cell-position.ts';
import type { FigureGroup } from '../../views/parts/figures.ts';
import type { Cites } from '../../views/parts/note.ts';
import type { StatementView } from '../../views/parts/statement.ts';
import type { SheetView } from '../../views/sheet.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { sourceLines } from './sources.ts';
import { outletText, speakersText } from './words.ts';

/**
 * A sheet as GFM Markdown, sources as footnotes. `body` is the Markdown of the actor's own text, which a view does not
 * hold; without it the sheet begins with the positions.
 */
export function sheetMarkdown(view: SheetView, messages: Messages, body = ''): string {
  const { sheet, positions, acts } = messages;
  const quoted = (pieces: readonly string[]): string =>
    pieces.length === 0 ? '' : `${messages.statement.quoteOpen}${pieces.join(' … ')}${messages.statement.quoteClose}`;
  const position = (statement: StatementView): string =>
    statement.positions[0] ? positions[statement.positions[0].position] : acts[statement.act];
  const said = (statement: StatementView): string =>
    [
      statement.when.short,
      position(statement),
      [statement.gist, quoted(statement.quote)].filter(Boolean).join(' '),
    ].join(' · ') + refs(statement.cites);
  const cell = (one: CellPosition): string =>
    `${speakersText(one.speakers, messages)} ${positions[one.position]}: ${one.gist}${refs(one.cites)}`;

  return [
    `# ${view.title}`,
    [view.handling, `${view.briefing}${view.asOf ? `, ${sheet.asOf(view.asOf.text)}` : ''}`]
      .filter(Boolean)
      .join('\n\n'),
    officesLine(view, messages),
    namesLine(view, messages),
    view.body ? toMarkdown(body, view.body.notes, messages.tradecraft.comment) : '',
    section(
      sheet.positions,
      view.positions.map(({ topic, statements }) => [`### ${topic.text}`, items(statements.map(said))].join('\n\n')),
    ),
    section(
      sheet.disputes,
      view.disputes.map(({ claim, own, others }) =>
        [`### ${claim.text}`, items([...own.map(([newest]) => newest), ...others].map(cell))].join('\n\n'),
      ),
    ),
    section(sheet.chart, [
      items(
        view.chart.rows.map(
          (row) => `${row.when.short} (${messages.bases[row.when.basis]}): ${row.title.text}${refs(row.cites)}`,
        ),
      ),
    ]),
    section(sheet.figures, [items(view.figures.flatMap((group) => figureLines(group, messages)))]),
    section(sheet.answers, [
      items(view.answers.map((statement) => `${speakersText(statement.speakers, messages)}: ${said(statement)}`)),
    ]),
    section(sheet.words, [
      items(
        view.words.map(
          (statement) =>
            `${quoted(statement.quote)} · ${acts[statement.act]} · ${statement.when.short}${refs(statement.cites)}`,
        ),
      ),
    ]),
    section(sheet.sources, [sourceLines(view.notes, messages)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const refs = (cites: Cites): string => cites.map((number) => `[^${number}]`).join('');

const items = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Nothing where there is nothing to say. */
const section = (heading: string, parts: readonly string[]): string => {
  const full = parts.filter((part) => part !== '');
  return full.length === 0 ? '' : [`## ${heading}`, ...full].join('\n\n');
};

function officesLine({ offices }: SheetView, { actor }: Messages): string {
  return offices
    .map(({ title, of, from, to }) => {
      const dates = [from && `${actor.from} ${from.short}`, to && `${actor.until} ${to.short}`]
        .filter(Boolean)
        .join(' ');
      return `${of ? actor.officeOf(title, of.text) : title}${dates === '' ? '' : ` (${dates})`}`;
    })
    .join('; ');
}

function namesLine({ aliases }: SheetView, { actor }: Messages): string {
  const names = aliases.map(({ text }) => text);
  return names.length === 0 ? '' : `${actor.alsoSpelt}: ${names.join(', ')}`;
}

function figureLines(group: FigureGroup, messages: Messages): string[] {
  return group.figures.map((figure) => {
    const of = figure.of ? messages.figures.of(group.measure.name, figure.of.text) : group.measure.name;
    const event = group.event ? `, ${group.event.text}` : '';
    return `${of}${event}: ${figure.text} (${speakersText(figure.givenBy, messages)}, ${outletText(figure.outlet, messages)})${refs(figure.cites)}`;
  });
}
