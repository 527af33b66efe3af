import { csvFormatRows } from 'd3';
import type { Briefing } from '../../briefing/model.ts';
import { list } from './csv-list.ts';

export const eventColumns = [
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
  'place',
  'actors',
  'topics',
  'reports',
] as const;

/** All events, the oldest first: `when` as EDTF, `reports` the statements that report it, lists separated by `; `. */
export function eventsCsv({ events, index }: Briefing): string {
  const rows = [...events.values()].map((event) => [
    event.id,
    event.title,
    event.kind,
    event.status,
    event.when.date.text,
    event.when.date.earliest ?? '',
    event.when.date.latest ?? '',
    event.when.date.precision,
    event.when.basis,
    event.when.note ?? '',
    event.place ?? '',
    list(event.actors.map(({ id }) => id)),
    list(event.topics),
    list((index.statementsReporting.get(event.id) ?? []).map(({ key }) => key)),
  ]);
  return `${csvFormatRows([[...eventColumns], ...rows])}\n`;
}
