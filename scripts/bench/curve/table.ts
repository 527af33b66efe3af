import { format } from 'd3';
import { measured } from '../figures.ts';
import { markdownTable, shown } from '../table.ts';
import type { Curve } from './curve.ts';

const begin = '<!-- measured -->';
const end = '<!-- /measured -->';
const whole = format(',d');

/** A row a figure, a column a size, and on what machine it was measured. */
export function curveTable(points: Curve): string {
  if (points.length === 0) return 'Nothing is measured yet.\n';
  const rows = measured.map(({ id, what, unit }) => [
    what,
    ...points.map(({ medians }) => shown(medians[id] ?? null, unit)),
  ]);
  const head = ['articles', ...points.map(({ articles }) => whole(articles))];
  const files = ['files of the briefing', ...points.map((point) => whole(point.files))];
  const measuredRows = rows.filter((_, at) =>
    points.some(({ medians }) => medians[measured[at]?.id ?? ''] !== undefined),
  );
  const machines = new Set(points.map(({ machine }) => `${machine.cores} cores and ${machine.gigabytes} GB of memory`));
  const runs = points.map((point) => point.runs);
  const often =
    Math.min(...runs) === Math.max(...runs) ? `${runs[0] ?? 0}` : `${Math.min(...runs)} to ${Math.max(...runs)}`;
  return `${markdownTable([head, files, ...measuredRows])}\nOn ${[...machines].join('; ')}. Medians of ${often} ${often === '1' ? 'run' : 'runs'}.\n`;
}

/** A document with the table of a curve between its marks. Fails where it has none. */
export function withTable(document: string, points: Curve): string {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The document has no place for the table, between "${begin}" and "${end}".`);
  return `${before}${begin}\n\n${curveTable(points)}\n${end}${after}`;
}
