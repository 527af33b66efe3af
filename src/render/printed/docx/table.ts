import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Line } from '../document.ts';
import { textRun, runsOf } from './line.ts';
import { styleIds } from './look.ts';
import { running, type DocxSetting } from './setting.ts';

/** A row whose first cell is its heading; each cell has lines of its own. */
export type Row = readonly (readonly Line[])[];

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C3CCCB' };
const strong = { style: BorderStyle.SINGLE, size: 8, color: '12181A' };

/** A table whose head stands again on every page; a row is not broken. `shares` are of the width. */
export function tableOf(
  head: readonly string[],
  rows: readonly Row[],
  shares: readonly number[],
  setting: DocxSetting,
): Table {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const widths = columnWidths(columns, shares, setting.width);
  const cell = (children: Paragraph[], index: number): TableCell =>
    new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA } });
  const paragraph = (children: ParagraphChild[], style: string): Paragraph =>
    new Paragraph({ children, style, ...running(setting) });
  const heads = head.map((words, index) => cell([paragraph([textRun(words, setting)], styleIds.head)], index));
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((lines, index) =>
          cell(
            lines.map((line) => paragraph(runsOf(line, setting), index === 0 ? styleIds.rowHead : styleIds.cell)),
            index,
          ),
        ),
      }),
  );
  return new Table({
    rows: [
      ...(heads.length === 0 ? [] : [new TableRow({ children: heads, tableHeader: true, cantSplit: true })]),
      ...body,
    ],
    columnWidths: widths,
    width: { size: setting.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 140 },
    borders: {
      top: heads.length === 0 ? thin : strong,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    ...(setting.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
  });
}

function columnWidths(columns: number, shares: readonly number[], width: number): number[] {
  const all = Array.from({ length: columns }, (_, index) => shares[index] ?? 100 / columns);
  const sum = all.reduce((a, b) => a + b, 0);
  return all.map((share) => Math.round((share / sum) * width));
}
