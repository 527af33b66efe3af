import type { SidesView } from '../../views/parts/sides.ts';
import type { StatementView } from '../../views/parts/statement.ts';
import { speakersText } from '../sheets/words.ts';
import type { Block, Line } from './document.ts';
import { cites, draftMark, joined, quiet, quoted, strong, text } from './inline.ts';
import type { PrintSetting } from './setting.ts';

/** What each side says, topic by topic. */
export function sidesTable({ columns, rows }: SidesView, setting: PrintSetting): readonly Block[] {
  const { messages } = setting;
  if (rows.length === 0) return [];
  const pathOf = (index: number): string | undefined => {
    const column = columns[index];
    return column?.kind === 'actor' ? column.link.path : undefined;
  };
  return [
    {
      kind: 'table',
      caption: messages.edition.sides,
      head: [
        messages.edition.issue,
        ...columns.map((column) => (column.kind === 'actor' ? column.link.text : messages.edition.others)),
      ],
      rows: rows.map(({ topic, cells }): Line[] => [
        [text(topic.text)],
        ...cells.map(({ statements }, index): Line =>
          statements.length === 0
            ? [quiet(messages.edition.noStatement)]
            : joined(
                statements.map((one) => sideLine(one, pathOf(index), setting)),
                '\n',
              ),
        ),
      ]),
      widths: [16, ...columns.map(() => 84 / columns.length)],
    },
  ];
}

/** A statement with its speaker where that is not the column's own actor, whose path is `of`. */
function sideLine(statement: StatementView, of: string | undefined, { messages }: PrintSetting): Line {
  const others = statement.speakers.filter((speaker) => speaker.kind !== 'actor' || speaker.link.path !== of);
  const jointly = others.length < statement.speakers.length ? `${messages.statement.jointly} ` : '';
  return [
    ...(others.length > 0 ? [strong(`${jointly}${speakersText(others, messages)}: `)] : []),
    text(statement.gist),
    ...(statement.quote.length > 0 ? [text(' '), ...quoted(statement.quote, statement.quoteLanguage, messages)] : []),
    ...draftMark(statement.outlet, messages),
    ...cites(statement.cites),
  ];
}
