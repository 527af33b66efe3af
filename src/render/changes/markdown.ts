import type { RootContent } from 'mdast';
import type { Messages } from '../../i18n/catalogue.ts';
import type { ChangesView, ComparedEdition } from '../../views/changes.ts';
import type { EventChangeView, Reported } from '../../views/changes/event-change.ts';
import type { PositionChangeView } from '../../views/changes/position-change.ts';
import type { CellPosition } from '../../views/parts/cell-position.ts';
import type { FigureGroup } from '../../views/parts/figures.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import {
  asWritten,
  heading,
  type Item,
  items,
  type Line,
  markdownOf,
  paragraph,
  refs,
  section,
} from '../markdown/write.ts';
import { sourceNotes } from '../sheets/sources.ts';
import { outletText, speakersText } from '../sheets/words.ts';

/** What changed between two editions as GFM Markdown, sources as footnotes; texts read as they are, whatever marks stand in them. */
export function changesMarkdown(view: ChangesView, messages: Messages): string {
  const { changes: m } = messages;
  const { changes } = view;
  const judged = (edition: ComparedEdition): RootContent[] => [
    heading(3, edition.date.text),
    ...items(
      edition.keyJudgments.length === 0 ? [[m.noJudgments]] : edition.keyJudgments.map(({ text }) => lineOf(text)),
    ),
  ];
  const both = [view.since, view.edition];
  const movedItems = items(changes.moved.items.map((one) => moved(one, messages)));

  return markdownOf([
    heading(1, view.title),
    ...items(both.map(({ date, link }) => [`${date.text}: ${link.text}`])),
    ...(view.empty
      ? paragraph(m.nothing)
      : section(m.moved, movedItems.length === 0 ? paragraph(m.noMoves) : movedItems)),
    ...section(m.judgments, both.some(({ keyJudgments }) => keyJudgments.length > 0) ? both.flatMap(judged) : []),
    ...section(
      m.taken,
      items(
        changes.taken.by.flatMap(({ speakers, positions }) =>
          positions.flatMap(({ to, claims }) =>
            claims.map(({ claim, cites }) => [
              `${speakersText(speakers, messages)} ${messages.positions[to]}: ${claim.text}`,
              ...refs(cites),
            ]),
          ),
        ),
      ),
    ),
    ...section(m.eventsChanged, items(changes.eventsChanged.items.flatMap((one) => eventItems(one, messages)))),
    ...section(
      m.eventsNew,
      items(
        changes.eventsNew.items.map((row) => [
          `${row.when.short} (${messages.bases[row.when.basis]}, ${messages.statuses[row.status]}): ${row.title.text}`,
          ...refs(row.cites),
        ]),
      ),
    ),
    ...section(
      m.figuresChanged,
      items(
        changes.figuresChanged.items.map(({ before, since }) =>
          thenNow(
            [figureName(since)],
            [
              [m.before, figuresOf(before, messages)],
              [m.since, figuresOf(since, messages)],
            ],
          ),
        ),
      ),
    ),
    ...section(
      m.figuresNew,
      items(changes.figuresNew.items.map((group) => [`${figureName(group)}: `, ...figuresOf(group, messages)])),
    ),
    ...section(
      m.revised,
      items(
        changes.revised.items.map(({ article, revises, added, dropped }) =>
          thenNow(
            [`${article.title.text} (${article.published.short}) ${m.revises} ${revises.title.text}`],
            [
              ...dropped.items.map(({ gist, cites }) => [m.dropped, [gist, ...refs(cites)]] as const),
              ...added.items.map(({ gist, cites }) => [m.added, [gist, ...refs(cites)]] as const),
            ],
          ),
        ),
      ),
    ),
    ...section(
      m.corrections,
      items(view.corrections.items.map(({ date, entry, text }) => [`${date.short}, ${entry.text}: ${text}`])),
    ),
    ...section(m.actors, items(changes.actors.items.map(({ link, cites }) => [link.text, ...refs(cites)]))),
    ...section(m.outlets, items(changes.outlets.items.map(({ link, cites }) => [link.text, ...refs(cites)]))),
    ...section(
      changes.statements.total === 0 ? '' : m.counts.statements(changes.statements.total),
      items(
        changes.statements.byActor.items.map(({ actor, count }) => [`${actor.text}: ${messages.counts.plain(count)}`]),
      ),
    ),
    ...section(
      m.articles,
      items(
        changes.articles.items.map(({ published, outlet, title }) => [
          `${published.short}, ${outletText(outlet, messages)}: ${title.text}`,
        ]),
      ),
    ),
    ...section(messages.sheet.sources, sourceNotes(view.notes, messages)),
  ]);
}

type Side = readonly [label: string, text: Line];

const thenNow = (line: Line, sides: readonly Side[]): Item => ({
  line,
  below: sides.map(([label, text]) => [`${label}: `, ...text]),
});

/** A line of the edition, which is Markdown already. */
const lineOf = ({ source, notes }: ChangesView['edition']['keyJudgments'][number]['text']): Line =>
  asWritten(source.kind === 'line' ? toMarkdown(source.text, notes) : '');

function moved({ move, speakers, claim, from, to, revision }: PositionChangeView, messages: Messages): Item {
  const { changes: m } = messages;
  const away = revision && `${m.revisedAway} ${revision.title.text} (${revision.published.short})`;
  const kind = { type: 'strong' as const, children: [{ type: 'text' as const, value: m.moves[move] }] };
  return thenNow(
    [kind, ` · ${speakersText(speakers, messages)} · ${claim.text}`],
    [...(from ? [[m.before, stand(from, messages)] as const] : []), [m.since, to ? stand(to, messages) : [away ?? '']]],
  );
}

function stand({ position, gist, quote, when, outlet, cites }: CellPosition, messages: Messages): Line {
  const { quoteOpen, quoteClose } = messages.statement;
  const quoted = quote.length === 0 ? '' : ` ${quoteOpen}${quote.join(' … ')}${quoteClose}`;
  return [
    `${when.short}, ${outletText(outlet, messages)}: ${messages.positions[position]}: ${gist}${quoted}`,
    ...refs(cites),
  ];
}

function eventItems({ event, status, when, place }: EventChangeView, messages: Messages): Item[] {
  const { aspects, before, since } = messages.changes;
  const item = <T>(
    name: string,
    change: { readonly from: Reported<T>; readonly to: Reported<T> } | undefined,
    text: (value: T) => string,
  ): Item[] => {
    const side = ({ value, outlet, published, cites }: Reported<T>): Line => [
      `${text(value)} (${outletText(outlet, messages)}, ${published.short})`,
      ...refs(cites),
    ];
    return change === undefined
      ? []
      : [
          thenNow(
            [`${event.text}: ${name}`],
            [
              [before, side(change.from)],
              [since, side(change.to)],
            ],
          ),
        ];
  };
  return [
    ...item(aspects.status, status, (value) => messages.statuses[value]),
    ...item(aspects.when, when, (value) => value.text),
    ...item(aspects.place, place, (value) => value),
  ];
}

const figureName = ({ measure, event }: FigureGroup): string =>
  event === undefined ? measure.name : `${measure.name}, ${event.text}`;

const figuresOf = ({ figures, total }: FigureGroup, messages: Messages): Line => [
  ...figures.flatMap(({ text, of, outlet, when, cites }, at) => [
    `${at === 0 ? '' : '; '}${of ? `${text} ${of.text}` : text} (${outletText(outlet, messages)}, ${when.short})`,
    ...refs(cites),
  ]),
  ...(total > figures.length ? [`; ${messages.counts.more(total - figures.length)}`] : []),
];
