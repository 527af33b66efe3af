import { list } from './csv-list.ts';
import { csvRow } from './csv-row.ts';

/** An event as a row of CSV: a column each, those with several values as lists. */
export interface EventRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly status: string;
  readonly when: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string;
  readonly basis: string;
  readonly note: string | undefined;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly reports: readonly string[];
}

const eventColumns = [
  'id',
  'title',
  'kind',
  'status',
  'when',
  'earliest',
  'latest',
  'precision',
  'basis',
  'note',
  'places',
  'actors',
  'topics',
  'reports',
] as const satisfies readonly (keyof EventRecord)[];

/** CSV with a head: `when` as EDTF, `places` as its entry says, then as its reports do, `reports` the statements that report the event, lists separated by `; `. */
export function eventRecordsCsv(records: readonly EventRecord[]): string {
  return [eventColumns, ...records.map((record) => eventColumns.map((column) => cell(record[column])))]
    .map(csvRow)
    .join('');
}

const cell = (value: EventRecord[keyof EventRecord]): string =>
  typeof value === 'object' && value !== null ? list(value) : (value ?? '');
