import { parseEdtf } from '../../../src/edtf/parse.ts';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import { dateFormatter, type DateFormatter } from '../../../src/i18n/dates.ts';
import { direction } from '../../../src/i18n/direction.ts';
import { drawnDate } from '../../../src/views/parts/date.ts';
import type { EventChartView, EventRow } from '../../../src/views/parts/chart.ts';

/** An event by its date, title and what it has beside the usual: happened, of the kind `talks`, in one article. */
export interface Given {
  readonly when: string;
  readonly title: string;
  readonly status?: EventRow['status'];
  readonly kind?: string;
  readonly articles?: number;
  readonly language?: string;
}

const kinds: Readonly<Record<string, { readonly [kind: string]: string }>> = {
  en: { talks: 'Truce and talks', attacks: 'Attacks', other: 'Other' },
  ar: { talks: 'الهدنة والمحادثات', attacks: 'الهجمات', other: 'غيرها' },
};

/** A chart's view of some events, in the order in which they are given. */
export function viewOf(given: readonly Given[], language = 'en', detail?: EventChartView['detail']): EventChartView {
  const formatDate = dateFormatter(language, messagesFor(language).dates);
  const names = kinds[language] ?? {};
  return {
    title: messagesFor(language).chart.eventsOf('Fixture'),
    language,
    direction: direction(language),
    lanes: Object.entries(names).map(([id, name]) => ({ id, name })),
    rows: given.map((one, index) => rowOf(one, index, names, formatDate)),
    total: given.length,
    detail,
    timeline: 'timeline/',
  };
}

function rowOf(
  given: Given,
  index: number,
  names: { readonly [kind: string]: string },
  formatDate: DateFormatter,
): EventRow {
  const date = parseEdtf(given.when);
  const { earliest, latest, shape, precision, openStart, openEnd } = date;
  const kind = given.kind ?? 'talks';
  return {
    id: `event-${index}`,
    title: { text: given.title, path: `events/event-${index}/`, language: given.language },
    when: drawnDate({ formatDate }, { date, basis: 'stated' }),
    earliest,
    latest,
    shape,
    precision,
    openStart,
    openEnd,
    status: given.status ?? 'happened',
    kind: { id: kind, name: names[kind] ?? kind },
    places: [],
    actors: [],
    topics: [],
    outlets: [],
    articles: given.articles ?? 1,
    cites: [1],
  };
}

const event = (when: string, title: string, more: Partial<Given> = {}): Given => ({ when, title, ...more });
const kindAt = (index: number): string => ['talks', 'attacks', 'other'][index % 3] ?? 'talks';
const dayAt = (index: number): string => new Date(Date.UTC(2016, 0, 1 + index)).toISOString().slice(0, 10);

export const one = [event('2016-09-23', 'The Assembly meets')];

export const imprecise = [
  event('2016-09-05', 'A day'),
  event('2016-09-06T14:30', 'A minute'),
  event('2016-09-07~', 'About a day'),
  event('2016-09-08?', 'Perhaps a day'),
  event('2016-09-09%', 'Perhaps about a day'),
  event('[2016-09-10..2016-09-14]', 'Some day within'),
  event('2016-09-10/2016-09-14', 'Lasted'),
  event('2016-09~', 'About a month'),
  event('2016-09-11~/2016-09-15', 'Lasted from about'),
  event('2016-09-12?/2016-09-16', 'Lasted from perhaps'),
  event('2016-09-17/..', 'Still lasts'),
  event('../2016-09-09', 'Lasted until'),
  event('[..2016-09-12]', 'At some time until'),
  event('[2016-09-15..]', 'At some time from then on'),
  event('2016-09', 'A month'),
  event('XXXX-09-23', 'A day of an unknown year'),
];

export const long = [
  event('2011-21/..', 'A war', { status: 'happened' }),
  event('2015', 'A year'),
  event('2016-21', 'A season'),
  event('201X', 'A decade'),
  event('1998-04-10', 'A day long ago'),
];

export const statuses = [
  event('2016-09-05', 'Planned day', { status: 'planned' }),
  event('2016-09-06/2016-09-12', 'Planned days', { status: 'planned' }),
  event('2016-09-08/..', 'Planned, no end given', { status: 'planned' }),
  event('2016-09-09~/..', 'Planned from about', { status: 'planned' }),
  event('[..2016-09-20]', 'Planned for some time until', { status: 'planned' }),
  event('2016-09-07', 'Alleged day', { status: 'alleged' }),
  event('2016-09-08/2016-09-14', 'Alleged days', { status: 'alleged' }),
  event('[2016-09-08..2016-09-14]', 'Alleged some day within', { status: 'alleged' }),
  event('2016-09-10/..', 'Alleged, lasts', { status: 'alleged' }),
];

/** Thirty in twelve days, ten over the eight months before. */
export const forty = Array.from({ length: 40 }, (_, index) =>
  event(index < 10 ? dayAt(index * 24) : dayAt(252 + (index % 12)), `Event number ${index + 1} of the fixture`, {
    kind: kindAt(index),
    articles: 1 + (index % 4),
  }),
);

export const fourHundred = Array.from({ length: 400 }, (_, index) =>
  event(dayAt((index * 7919) % 1200), `Event ${index + 1}`, { kind: kindAt(index) }),
);

export const arabic = [
  event('2016-09-09~', 'إعلان خطة الهدنة في جنيف'),
  event('2016-09-12/2016-09-19', 'الهدنة سارية سبعة أيام'),
  event('2016-09-19', 'قصف قافلة المساعدات', { kind: 'attacks' }),
  event('[2016-09-19..2016-09-23]', 'كيري يطلب وقف الطيران'),
  event('2016-09-23', 'Lavrov at the Assembly (New York)', { language: 'en' }),
  event('2016-09-23/..', 'هجوم بري متوقع', { kind: 'attacks', status: 'planned' }),
  event('2016-02-27', 'هدنة سابقة'),
  event('2016-04-13', 'محادثات جنيف'),
  event('2016-05', 'اجتماع مجموعة الدعم في فيينا'),
];
