import type { PdfLine } from './line.ts';

/** A line with the borders of the column in which it stands. */
export interface PlacedLine extends PdfLine {
  readonly columnLeft: number;
  readonly columnRight: number;
}

/** Lines below which a page has no columns, and points that lie between two of them at least. */
const fewestLines = 8;
const narrowest = 4;
const step = 2;

/**
 * A page's lines in the order in which they are read. Where a strip from top to bottom is crossed by few lines and has
 * many on both sides, it parts columns: they are read one after the other, between the lines that cross the strip.
 */
export function inReadingOrder(lines: readonly PdfLine[]): readonly PlacedLine[] {
  const gutters = guttersOf(lines);
  const columns = Map.groupBy(lines, (line) => columnOf(line, gutters));
  const ordered: PlacedLine[] = [];
  let band: PdfLine[] = [];
  const close = (): void => {
    const parts = Map.groupBy(band, (line) => columnOf(line, gutters));
    for (const [index, part] of [...parts].sort(([one], [other]) => one - other))
      ordered.push(...placed(whole(part), columns.get(index) ?? part));
    band = [];
  };
  for (const line of lines) {
    if (columnOf(line, gutters) !== crossing) {
      band.push(line);
      continue;
    }
    close();
    ordered.push(...placed([line], columns.get(crossing) ?? [line]));
  }
  close();
  return ordered;
}

const crossing = -1;

const columnOf = ({ left, right }: PdfLine, gutters: readonly number[]): number =>
  gutters.some((x) => left < x - 1 && right > x + 1) ? crossing : gutters.filter((x) => left >= x - 1).length;

/** The middles of the strips that part columns, from left to right. */
function guttersOf(lines: readonly PdfLine[]): readonly number[] {
  if (lines.length < fewestLines) return [];
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const gutters: number[] = [];
  let open = NaN;
  for (let x = left; x <= right; x += step) {
    const parts = partsColumns(lines, x);
    if (parts && Number.isNaN(open)) open = x;
    if (parts || Number.isNaN(open)) continue;
    if (x - open >= narrowest) gutters.push((open + x) / 2);
    open = NaN;
  }
  return gutters;
}

/** Lists and tables have a few lines to the right of a strip as well: a column has a fifth of the page's lines. */
function partsColumns(lines: readonly PdfLine[], x: number): boolean {
  let [before, behind, across] = [0, 0, 0];
  for (const line of lines) {
    if (line.right <= x) before += 1;
    else if (line.left >= x) behind += 1;
    else across += 1;
  }
  return across <= lines.length * 0.2 && before >= lines.length * 0.2 && behind >= lines.length * 0.2;
}

const placed = (part: readonly PdfLine[], column: readonly PdfLine[]): readonly PlacedLine[] => {
  const columnLeft = Math.min(...column.map(({ left }) => left));
  const columnRight = Math.max(...column.map(({ right }) => right));
  return part.map((line) => ({ ...line, columnLeft, columnRight }));
};

/** Pieces of one row that stand in one column after all, as words of a line with wide blanks, as one line. */
function whole(lines: readonly PdfLine[]): readonly PdfLine[] {
  const rows: PdfLine[] = [];
  for (const line of lines) {
    const before = rows.at(-1);
    if (before === undefined || Math.abs(before.y - line.y) > 0.4 * line.size) rows.push(line);
    else
      rows[rows.length - 1] = {
        ...before,
        text: `${before.text} ${line.text}`,
        right: line.right,
        size: Math.max(before.size, line.size),
      };
  }
  return rows;
}
