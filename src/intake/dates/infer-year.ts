import { daysInMonth } from '../../edtf/day.ts';
import type { Known } from '../extracted.ts';
import { daysBetween } from './calendar.ts';
import { dayOf, daysAmong, isSameStory, worthOfSubjects } from './same-story.ts';
import { namedYears, weekdayOfDay, type NamedWeekday } from './year-evidence.ts';

/** A document whose publication has a month and maybe a day, and no year. */
export interface UndatedDocument {
  /** `XXXX-09-23` or `XXXX-09`, with a time or not. */
  readonly published: string;
  /** The lines that may tell: the date line as printed and the body. */
  readonly lines: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** Names of whom and what it speaks of, as the registered actors that it mentions. */
  readonly subjects: ReadonlySet<string>;
}

/** Another article of the briefing, whose date is known. */
export interface DatedArticle {
  readonly id: string;
  /** EDTF with a year and a month. */
  readonly published: string;
  /** Each once. */
  readonly subjects: readonly string[];
  /** Share of shingles in common with the document, from 0 to 1. */
  readonly similarity: number;
  /** Whether it quotes the same words of the same speaker. */
  readonly quoted: boolean;
}

/** Articles farther from the document's day than this tell nothing of its year. */
const nearDays = 31;
/** Without other articles: how many years after the last that the text names it may have appeared. */
const yearsAfter = 4;

interface Support {
  readonly year: number;
  readonly articles: readonly DatedArticle[];
}

/**
 * The publication date with the year that the rest of the briefing and the text itself speak for, as an inferred proposal
 * whose note is the reasoning. A year in which the weekday that the text gives does not fit is out, as is one before a
 * year that the text names or after `today`. Null where nothing speaks for one year above all others. `others` need hold
 * none that is from another time of the year or shares too little; then `daysOn` has the days of all on a subject.
 */
export function inferYear(
  document: UndatedDocument,
  others: readonly DatedArticle[],
  today: string,
  daysOn: (subject: string) => readonly number[] = daysAmong(others),
): Known | null {
  const parts = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(document.published);
  if (parts === null) return null;
  const [month, day] = [Number(parts[1]), parts[2] === undefined ? null : Number(parts[2])];
  const weekday = weekdayOfDay(document.lines, document.language);
  const named = namedYears(document.lines, document.language).filter((year) => year <= Number(today.slice(0, 4)));
  const latest = named.at(-1) ?? null;
  const dated = (year: number): string => document.published.replace('XXXX', String(year));
  const possible = (year: number): boolean =>
    (day === null || day <= daysInMonth(year, month)) &&
    dated(year).slice(0, 10) <= today &&
    (latest === null || year >= latest) &&
    (weekday === null || weekday.years.has(year));
  const supported = supportOf(document, others, { month, day, weekday }, possible, worthOfSubjects(daysOn));
  const [best, second] = supported;
  if (best !== undefined) {
    if (best.articles.length < 2 * (second?.articles.length ?? 0)) return null;
    return { value: dated(best.year), basis: 'inferred', note: noteOf(document, best, weekday) };
  }
  if (weekday === null || latest === null) return null;
  const years = Array.from({ length: yearsAfter + 1 }, (_, index) => latest + index).filter(possible);
  const [only] = years;
  if (only === undefined || years.length > 1) return null;
  const note = `The document gives no year. It names ${latest}, and ${weekday.words} fits ${only} alone of the ${yearsAfter + 1} years from then.`;
  return { value: dated(only), basis: 'inferred', note };
}

interface PrintedDay {
  readonly month: number;
  readonly day: number | null;
  readonly weekday: NamedWeekday | null;
}

/** The possible years for which articles of the same story from about the same day speak, the best supported first. */
function supportOf(
  document: UndatedDocument,
  others: readonly DatedArticle[],
  { month, day, weekday }: PrintedDay,
  possible: (year: number) => boolean,
  worth: (subject: string, day: string) => number,
): readonly Support[] {
  const byYear = new Map<number, DatedArticle[]>();
  for (const other of others) {
    const year = yearNear(other.published, month, day);
    if (year === null || !possible(year)) continue;
    const scene = { day: dayIn(year, month, day), weekdayFits: weekday?.years.has(year) === true, worth };
    if (isSameStory(document, other, scene)) byYear.set(year, [...(byYear.get(year) ?? []), other]);
  }
  return [...byYear]
    .map(([year, articles]) => ({ year, articles }))
    .sort((a, b) => b.articles.length - a.articles.length || b.year - a.year);
}

/** The year in which the document's day lies near an article's; over the turn of the year it is another one. */
function yearNear(published: string, month: number, day: number | null): number | null {
  const from = dayOf(published);
  if (from === null) return null;
  const years = [-1, 0, 1].map((by) => Number(from.slice(0, 4)) + by);
  return years.find((year) => Math.abs(daysBetween(from, dayIn(year, month, day))) <= nearDays) ?? null;
}

/** The day in a year, the last of its month at most; the middle of the month where none is known. */
function dayIn(year: number, month: number, day: number | null): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(Math.min(day ?? 15, daysInMonth(year, month)))}`;
}

const shared = (one: ReadonlySet<string>, other: readonly string[]): readonly string[] =>
  other.filter((subject) => one.has(subject));

function noteOf({ subjects }: UndatedDocument, { year, articles }: Support, weekday: NamedWeekday | null): string {
  const ids = articles.map(({ id }) => id).slice(0, 3).join(', '); // prettier-ignore
  const more = articles.length > 3 ? ` and ${articles.length - 3} more` : '';
  const names = [...new Set(articles.flatMap((article) => shared(subjects, article.subjects)))].slice(0, 3).join(', ');
  const words = articles.some(({ quoted }) => quoted) ? 'quote the same words' : 'share its wording';
  const about =
    names === ''
      ? words
      : `speak of the same (${names})${articles.some(({ quoted }) => quoted) ? ` and ${words}` : ''}`;
  const fits = weekday === null ? '' : ` In ${year} that day was, as the text says, ${weekday.words}.`;
  return `The document gives no year. From about the same day of ${year}, ${ids}${more} ${about}.${fits}`;
}
