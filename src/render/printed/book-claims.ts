import type { BookView } from '../../views/book.ts';
import type { MatrixColumn, MatrixView } from '../../views/parts/matrix.ts';
import type { Block } from './document.ts';
import { quiet } from './inline.ts';
import { columnName, matrixTable } from './matrix.ts';
import { ofAll, section } from './sections.ts';
import type { PrintSetting } from './setting.ts';

/** As many columns as stand beside each other on a page. */
const mostColumns = 5;

/**
 * The claim–denial matrix, its columns on as many tables as they need, each as wide as the others; a claim on which none of
 * a table's columns takes a position is left out of it.
 */
export function claimBlocks({ matrix, total }: BookView['claims'], setting: PrintSetting): readonly Block[] {
  if (matrix.rows.length === 0) return [];
  const { book, matrix: words, counts } = setting.messages;
  const { thinned, columns } = matrix;
  const few = thinned && words.thinnedActors(counts.plain(thinned.shown), counts.plain(thinned.total));
  const tables = slicesOf(columns.length).map((slice) => only(matrix, slice));
  return [
    { kind: 'paragraph', role: 'quiet', line: [quiet([book.claimsNote, few].filter(Boolean).join(' '))] },
    ...ofAll({ items: matrix.rows, total }, setting),
    ...tables.flatMap((table, index) =>
      tables.length === 1
        ? matrixTable(table, setting)
        : section(`claims-${index + 1}`, heading(table.columns, setting), matrixTable(table, setting)),
    ),
  ];
}

/** Indexes of the columns of each table, of nearly the same number. */
function slicesOf(count: number): readonly (readonly number[])[] {
  const tables = Math.ceil(count / mostColumns);
  const start = (table: number): number => Math.round((table * count) / tables);
  return Array.from({ length: tables }, (_, table) =>
    Array.from({ length: start(table + 1) - start(table) }, (_, index) => start(table) + index),
  );
}

function only(matrix: MatrixView, indexes: readonly number[]): MatrixView {
  const pick = <T>(items: readonly T[]): T[] => indexes.flatMap((index) => items[index] ?? []);
  return {
    ...matrix,
    columns: pick(matrix.columns),
    rows: matrix.rows
      .map((row) => ({ ...row, cells: pick(row.cells) }))
      .filter(({ cells }) => cells.some(({ kind }) => kind === 'positions')),
  };
}

function heading(columns: readonly MatrixColumn[], setting: PrintSetting): string {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return '';
  const names = [columnName(first, setting), columnName(last, setting)] as const;
  return names[0] === names[1] ? names[0] : setting.messages.book.columns(...names);
}
