import { markdownTable } from '../table.ts';
import type { Measurement, Mistake } from './row.ts';

/** What became of a row: null where its set is not there. */
export interface Result {
  readonly name: string;
  readonly measurements: readonly Measurement[] | null;
}

/** What, measured, reach, where others stand, as a Markdown table; a reach that is missed has a cross. */
export function resultsTable(results: readonly Result[]): string {
  const lines = results.flatMap(({ name, measurements }) =>
    measurements === null
      ? [[name, 'not there', '', '']]
      : measurements.map((one) => [
          one.what,
          `${shown(one, one.value)}${isMissed(one) ? ' ✗' : ''}`,
          reach(one),
          one.others,
        ]),
  );
  return markdownTable([['what', 'measured', 'reach', 'others'], ...lines]);
}

/** The worst mistakes first. */
export const mistakesList = (mistakes: readonly Mistake[], most: number): string =>
  [...mistakes]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ document, weight, note }) => `## ${document} (${weight.toFixed(3)})\n${note}\n`)
    .join('\n');

const isMissed = ({ value, reach, reachIs }: Measurement): boolean =>
  reach !== null && (reachIs === 'most' ? value > reach : value < reach);

const reach = (one: Measurement): string =>
  one.reach === null ? '' : `${one.reachIs === 'most' ? '<=' : '>='} ${shown(one, one.reach)}`;

function shown({ unit }: Measurement, value: number): string {
  switch (unit) {
    case 'share':
      return value.toFixed(3).replace(/^0/, '');
    case 'per second':
      return `${value.toFixed(1)}/s`;
    case 'MB':
      return `${value.toFixed(0)} MB`;
    case 'count':
      return value.toFixed(0);
  }
}
