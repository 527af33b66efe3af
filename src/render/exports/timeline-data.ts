import type { ChartEvent } from '../../views/parts/chart.ts';
import { paths } from '../../views/paths.ts';
import type { TimelineChart, TimelineEvent } from '../../views/timeline.ts';
import { register, type Named } from './register.ts';

/** All events as the timeline's script reads them: names stand once, in lists, and events have their numbers in these. */
export interface TimelineData extends Omit<TimelineChart, 'rows'> {
  readonly kinds: readonly Named[];
  readonly places: readonly Named[];
  readonly actors: readonly Named[];
  readonly topics: readonly Named[];
  readonly outlets: readonly string[];
  readonly events: readonly Entry[];
}

type When = ChartEvent['when'];

/** An event, in an order of its own. */
type Entry = readonly [
  id: string,
  title: string,
  when: readonly [
    edtf: string,
    text: string,
    short: string,
    iso: string | null,
    basis: When['basis'],
    note: string | null,
  ],
  bounds: readonly [earliest: string | null, latest: string | null],
  shape: ChartEvent['shape'],
  precision: ChartEvent['precision'],
  flags: number,
  status: ChartEvent['status'],
  kind: number,
  places: readonly number[],
  actors: readonly number[],
  topics: readonly number[],
  outlets: readonly number[],
  articles: number,
  reports: readonly string[],
];

const flags = { openStart: 1, openEnd: 2, approximate: 4, uncertain: 8 };

export function encodeTimeline({ rows, ...frame }: TimelineChart): TimelineData {
  const [kinds, places, actors, topics, outlets] = [register(), register(), register(), register(), register()];
  const idIn = (path: string): string => path.split('/')[1] ?? '';
  const numbers = (of: typeof actors, links: TimelineEvent['actors']): number[] =>
    links.map(({ path, text }) => of.numberOf([idIn(path), text]));
  const events = rows.map((row): Entry => {
    const { when } = row;
    return [
      row.id,
      row.title.text,
      [when.edtf, when.text, when.short, when.iso ?? null, when.basis, when.note ?? null],
      [row.earliest, row.latest],
      row.shape,
      row.precision,
      Number(row.openStart) * flags.openStart +
        Number(row.openEnd) * flags.openEnd +
        Number(when.approximate) * flags.approximate +
        Number(when.uncertain) * flags.uncertain,
      row.status,
      kinds.numberOf([row.kind.id, row.kind.name]),
      row.places.map(({ id, name }) => places.numberOf([id, name])),
      numbers(actors, row.actors),
      numbers(topics, row.topics),
      row.outlets.map((name) => outlets.numberOf([name, name])),
      row.articles,
      row.reports,
    ];
  });
  const lists = { kinds: kinds.list, places: places.list, actors: actors.list, topics: topics.list };
  return { ...frame, ...lists, outlets: outlets.list.map(([, name]) => name), events };
}

/** What was encoded. */
export function decodeTimeline(data: TimelineData): TimelineChart {
  const { kinds, places, actors, topics, outlets, events, ...frame } = data;
  const at = (list: readonly Named[], number: number): Named => list[number] ?? ['', ''];
  const named = (list: readonly Named[], number: number) => ({ id: at(list, number)[0], name: at(list, number)[1] });
  const links = (list: readonly Named[], own: readonly number[], pathOf: (id: string) => string) =>
    own.map((number) => ({ text: at(list, number)[1], path: pathOf(at(list, number)[0]) }));
  const rows = events.map((entry): TimelineEvent => {
    const [id, title, when, [earliest, latest], shape, precision, set, status, kind, there, ...rest] = entry;
    const [edtf, text, short, iso, basis, note] = when;
    const [ownActors, ownTopics, ownOutlets, articles, reports] = rest;
    const has = (flag: keyof typeof flags): boolean => (set & flags[flag]) > 0;
    return {
      id,
      title: { text: title, path: paths.event(id) },
      when: {
        ...{ edtf, text, short, basis, note: note ?? undefined, iso: iso ?? undefined },
        approximate: has('approximate'),
        uncertain: has('uncertain'),
      },
      ...{ earliest, latest, shape, precision, openStart: has('openStart'), openEnd: has('openEnd'), status },
      kind: named(kinds, kind),
      places: there.map((place) => named(places, place)),
      actors: links(actors, ownActors, paths.actor),
      topics: links(topics, ownTopics, paths.topic),
      outlets: ownOutlets.map((number) => outlets[number] ?? ''),
      ...{ articles, reports },
    };
  });
  return { ...frame, rows };
}
