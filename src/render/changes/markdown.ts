import type { Messages } from '../../i18n/catalogue.ts';
import type { ChangesView, ComparedEdition } from '../../views/changes.ts';
import type { EventChangeView, Reported } from '../../views/changes/event-change.ts';
import type { PositionChangeView } from '../../views/changes/position-change.ts';
import type { CellPosition } from '../../views/parts/cell-position.ts';
import type { FigureGroup } from '../../views/parts/figures.ts';
import type { Cites } from '../../views/parts/note.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { sourceLines } from '../sheets/sources.ts';
import { outletText, speakersText } from '../sheets/words.ts';

/** What changed between two editions as GFM Markdown, sources as footnotes. */
export function changesMarkdown(view: ChangesView, messages: Messages): string {
  const { changes: m } = messages;
  const { changes } = view;
  const judged = (edition: ComparedEdition): string =>
    [
      `### ${edition.date.text}`,
      items(edition.keyJudgments.map(({ text }) => lineOf(text)).concat(none(edition.keyJudgments, m.noJudgments))),
    ].join('\n\n');
  const both = [view.since, view.edition];

  return [
    `# ${view.title}`,
    items(both.map(({ date, link }) => `${date.text}: ${link.text}`)),
    view.empty ? m.nothing : '',
    view.empty ? '' : section(m.moved, [items(changes.moved.items.map((one) => moved(one, messages))) || m.noMoves]),
    section(m.judgments, both.some(({ keyJudgments }) => keyJudgments.length > 0) ? both.map(judged) : []),
    section(m.taken, [
      items(
        changes.taken.by.flatMap(({ speakers, positions }) =>
          positions.flatMap(({ to, claims }) =>
            claims.map(
              ({ claim, cites }) =>
                `${speakersText(speakers, messages)} ${messages.positions[to]}: ${claim.text}${refs(cites)}`,
            ),
          ),
        ),
      ),
    ]),
    section(m.eventsChanged, [items(changes.eventsChanged.items.flatMap((one) => eventLines(one, messages)))]),
    section(m.eventsNew, [
      items(
        changes.eventsNew.items.map(
          (row) =>
            `${row.when.short} (${messages.bases[row.when.basis]}, ${messages.statuses[row.status]}): ${row.title.text}${refs(row.cites)}`,
        ),
      ),
    ]),
    section(m.figuresChanged, [
      items(
        changes.figuresChanged.items.map(({ before, since }) =>
          thenNow(figureName(since), [
            [m.before, figuresOf(before, messages)],
            [m.since, figuresOf(since, messages)],
          ]),
        ),
      ),
    ]),
    section(m.figuresNew, [
      items(changes.figuresNew.items.map((group) => `${figureName(group)}: ${figuresOf(group, messages)}`)),
    ]),
    section(m.revised, [
      items(
        changes.revised.items.map(({ article, revises, added, dropped }) =>
          thenNow(`${article.title.text} (${article.published.short}) ${m.revises} ${revises.title.text}`, [
            ...dropped.items.map(({ gist, cites }) => [m.dropped, `${gist}${refs(cites)}`] as const),
            ...added.items.map(({ gist, cites }) => [m.added, `${gist}${refs(cites)}`] as const),
          ]),
        ),
      ),
    ]),
    section(m.corrections, [
      items(view.corrections.items.map(({ date, entry, text }) => `${date.short}, ${entry.text}: ${text}`)),
    ]),
    section(m.actors, [items(changes.actors.items.map(({ link, cites }) => link.text + refs(cites)))]),
    section(m.outlets, [items(changes.outlets.items.map(({ link, cites }) => link.text + refs(cites)))]),
    section(changes.statements.total === 0 ? '' : m.counts.statements(changes.statements.total), [
      items(
        changes.statements.byActor.items.map(({ actor, count }) => `${actor.text}: ${messages.counts.plain(count)}`),
      ),
    ]),
    section(m.articles, [
      items(
        changes.articles.items.map(
          ({ published, outlet, title }) => `${published.short}, ${outletText(outlet, messages)}: ${title.text}`,
        ),
      ),
    ]),
    section(messages.sheet.sources, [sourceLines(view.notes, messages)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const refs = (cites: Cites): string => cites.map((number) => `[^${number}]`).join('');

const items = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const none = (list: readonly unknown[], words: string): string[] => (list.length === 0 ? [words] : []);

/** Nothing where there is nothing to say. */
const section = (heading: string, parts: readonly string[]): string => {
  const full = parts.filter((part) => part !== '');
  return full.length === 0 ? '' : [`## ${heading}`, ...full].join('\n\n');
};

const thenNow = (line: string, sides: readonly (readonly [label: string, text: string])[]): string =>
  [line, ...sides.map(([label, text]) => `  - ${label}: ${text}`)].join('\n');

const lineOf = ({ source, notes }: ChangesView['edition']['keyJudgments'][number]['text']): string =>
  source.kind === 'line' ? toMarkdown(source.text, notes).trim() : '';

function moved({ move, speakers, claim, from, to, revision }: PositionChangeView, messages: Messages): string {
  const { changes: m } = messages;
  const away = revision && `${m.revisedAway} ${revision.title.text} (${revision.published.short})`;
  return thenNow(`**${m.moves[move]}** · ${speakersText(speakers, messages)} · ${claim.text}`, [
    ...(from ? [[m.before, stand(from, messages)] as const] : []),
    [m.since, to ? stand(to, messages) : (away ?? '')],
  ]);
}

function stand({ position, gist, quote, when, outlet, cites }: CellPosition, messages: Messages): string {
  const { quoteOpen, quoteClose } = messages.statement;
  const quoted = quote.length === 0 ? '' : ` ${quoteOpen}${quote.join(' … ')}${quoteClose}`;
  return `${when.short}, ${outletText(outlet, messages)}: ${messages.positions[position]}: ${gist}${quoted}${refs(cites)}`;
}

function eventLines({ event, status, when, place }: EventChangeView, messages: Messages): string[] {
  const { aspects, before, since } = messages.changes;
  const line = <T>(
    name: string,
    change: { readonly from: Reported<T>; readonly to: Reported<T> } | undefined,
    text: (value: T) => string,
  ): string[] => {
    const side = ({ value, outlet, published, cites }: Reported<T>): string =>
      `${text(value)} (${outletText(outlet, messages)}, ${published.short})${refs(cites)}`;
    return change === undefined
      ? []
      : [
          thenNow(`${event.text}: ${name}`, [
            [before, side(change.from)],
            [since, side(change.to)],
          ]),
        ];
  };
  return [
    ...line(aspects.status, status, (value) => messages.statuses[value]),
    ...line(aspects.when, when, (value) => value.text),
    ...line(aspects.place, place, (value) => value),
  ];
}

const figureName = ({ measure, event }: FigureGroup): string =>
  event === undefined ? measure.name : `${measure.name}, ${event.text}`;

const figuresOf = ({ figures, total }: FigureGroup, messages: Messages): string =>
  figures
    .map(
      ({ text, of, outlet, when, cites }) =>
        `${of ? `${text} ${of.text}` : text} (${outletText(outlet, messages)}, ${when.short})${refs(cites)}`,
    )
    .concat(total > figures.length ? [messages.counts.more(total - figures.length)] : [])
    .join('; ');
