import type { CellPosition } from '../../views/parts/cell-position.ts';
import type { MatrixCell } from '../../views/parts/matrix-cell.ts';
import type { MatrixColumn, MatrixView } from '../../views/parts/matrix.ts';
import { outletText, speakersText } from '../sheets/words.ts';
import type { Block, Line } from './document.ts';
import { cites, joined, position, quiet, text } from './inline.ts';
import type { PrintSetting } from './setting.ts';

/** The claim–denial matrix: claims down, actors or outlets across; a position and its notes in each cell. */
export function matrixTable({ columns, rows, by }: MatrixView, setting: PrintSetting): readonly Block[] {
  const { messages } = setting;
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: messages.claim.matrix,
      head: [messages.claim.claim, ...columns.map((column) => columnName(column, setting))],
      rows: rows.map((row): Line[] => [
        [text(row.claim.text)],
        ...row.cells.map((cell, index) => cellLine(cell, by === 'actors' ? columns[index] : undefined, setting)),
      ]),
      widths: [28, ...columns.map(() => 72 / columns.length)],
    },
  ];
}

export function columnName(column: MatrixColumn, { messages }: PrintSetting): string {
  if (column.kind === 'actor') return column.link.text;
  return column.kind === 'outlet' ? outletText(column.outlet, messages) : messages.claim.others;
}

/** Each position once, with the speakers that the column does not name. */
function cellLine(cell: MatrixCell, column: MatrixColumn | undefined, { messages }: PrintSetting): Line {
  if (cell.kind !== 'positions') return [quiet(messages.silence[cell.kind])];
  const own = column?.kind === 'actor' ? column.link.path : undefined;
  const lines = cell.summary.map((taken): Line => {
    const rows = cell.positions.filter((row) => row.position === taken);
    const names = [...new Set(rows.flatMap((row) => othersIn(row, own, messages)))];
    return [
      position(taken, messages),
      ...(names.length > 0 ? [text(` ${names.join(messages.marks.comma)}`)] : []),
      ...cites([...new Set(rows.flatMap((row) => row.cites))].sort((a, b) => a - b)),
    ];
  });
  return joined(lines, '\n');
}

function othersIn({ speakers }: CellPosition, own: string | undefined, messages: PrintSetting['messages']): string[] {
  const others = speakers.filter((speaker) => speaker.kind !== 'actor' || speaker.link.path !== own);
  return others.length === 0 ? [] : [speakersText(others, messages)];
}
