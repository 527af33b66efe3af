import { format } from 'd3';
import { compared, measured, type Figures, type Unit } from './figures.ts';

/** Rows of cells, the first row the heads of the columns. */
export type Table = readonly (readonly string[])[];

/** The figures' medians, a column a tool, and how many times the other tools' times the first one's are. */
export function figuresTable(figures: Figures, tools: readonly string[]): Table {
  const [own = '', ...others] = tools;
  const head = ['', ...tools, ...others.map((other) => `${own} / ${other}`)];
  const rows = measured.map(({ id, what, unit }) => [
    what,
    ...tools.map((tool) => shown(figures.median(tool, id), unit)),
    ...others.map((other) => (compared.has(id) ? shownRatio(figures.ratio(own, other, id)) : '')),
  ]);
  const told = (cell: string | undefined): boolean => cell !== '' && cell !== absent;
  const kept = rows.filter((row) => row.slice(1).some(told));
  const columns = head.flatMap((_, at) => (at === 0 || kept.some((row) => told(row[at])) ? [at] : []));
  return [head, ...kept].map((row) => columns.map((at) => row[at] ?? ''));
}

/** Columns of equal width for a terminal; all but the first flush right. */
export function alignedTable(table: Table): string {
  const widths = widthsOf(table);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0, at))
      .join('  ')
      .trimEnd();
  return `${table.map(line).join('\n')}\n`;
}

/** The same as a Markdown table. */
export function markdownTable(table: Table): string {
  const widths = widthsOf(table);
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(1, width - 1))}:`)).join(' | ')} |`;
  const [head = [], ...rows] = table;
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}

const absent = '–';
const decimal = format(',.1f');
const fine = format('.2f');
const whole = format(',d');

/** A figure in words, or a dash. */
export function shown(value: number | null, unit: Unit): string {
  if (value === null) return absent;
  switch (unit) {
    case 'seconds':
      return `${value < 1 ? fine(value) : decimal(value)} s`;
    case 'milliseconds':
      return `${value < 1 ? fine(value) : decimal(value)} ms`;
    case 'count':
      return whole(value);
    case 'bytes':
      return value < 1e6 ? `${whole(Math.round(value / 1e3))} KB` : `${decimal(value / 1e6)} MB`;
  }
}

const shownRatio = (ratio: number | null): string => (ratio === null ? absent : `${format('.2f')(ratio)} x`);
const pad = (cell: string, width: number, at: number): string => (at === 0 ? cell.padEnd(width) : cell.padStart(width));
const widthsOf = ([head = [], ...rows]: Table): number[] =>
  head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => (row[at] ?? '').length)));
