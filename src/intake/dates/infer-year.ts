import { daysInMonth } from '../../edtf/day.ts';
import type { Known } from '../extracted.ts';
import { daysBetween } from './calendar.ts';
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
}

/** Articles farther from the document's day than this tell nothing of its year. */
const nearDays = 31;
/** So many subjects in common, or such a share of shingles, speak for one and the same story. */
const sharedSubjects = 3;
const sharedShingles = 0.05;
/** Without other articles: how many years after the last that the text names it may have appeared. */
const yearsAfter = 4;

interface Support {
  readonly year: number;
  readonly articles: readonly DatedArticle[];
}

/**
 * The publication date with the year that the rest of the briefing and the text itself speak for, as an inferred proposal
 * whose note is the reasoning. A year in which the weekday that the text gives does not fit is out, as is one before a
 * year that the text names or after `today`. Null where nothing speaks for one year above all others.
 */
export function inferYear(document: UndatedDocument, others: readonly DatedArticle[], today: string): Known | null {
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
  const supported = supportOf(document, others, month, day).filter(({ year }) => possible(year));
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

/** The years for which articles on the same subjects from about the same day speak, the best supported first. */
function supportOf(
  document: UndatedDocument,
  others: readonly DatedArticle[],
  month: number,
  day: number | null,
): readonly Support[] {
  const byYear = new Map<number, DatedArticle[]>();
  for (const other of others) {
    const year = yearNear(other.published, month, day);
    if (year === null || !isSameStory(document, other)) continue;
    byYear.set(year, [...(byYear.get(year) ?? []), other]);
  }
  return [...byYear]
    .map(([year, articles]) => ({ year, articles }))
    .sort((a, b) => b.articles.length - a.articles.length || b.year - a.year);
}

/** The year in which the document's day lies near an article's; over the turn of the year it is another one. */
function yearNear(published: string, month: number, day: number | null): number | null {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(published);
  if (found === null || Number(found[2]) > 12) return null;
  const from = `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? '15'}`;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const years = [-1, 0, 1].map((by) => Number(found[1]) + by);
  return (
    years.find((year) => {
      const existing = Math.min(day ?? 15, daysInMonth(year, month));
      return Math.abs(daysBetween(from, `${year}-${pad(month)}-${pad(existing)}`)) <= nearDays;
    }) ?? null
  );
}

function isSameStory({ subjects }: UndatedDocument, other: DatedArticle): boolean {
  return other.similarity >= sharedShingles || shared(subjects, other.subjects).length >= sharedSubjects;
}

const shared = (one: ReadonlySet<string>, other: readonly string[]): readonly string[] =>
  other.filter((subject) => one.has(subject));

function noteOf({ subjects }: UndatedDocument, { year, articles }: Support, weekday: NamedWeekday | null): string {
  const ids = articles.map(({ id }) => id).slice(0, 3).join(', '); // prettier-ignore
  const more = articles.length > 3 ? ` and ${articles.length - 3} more` : '';
  const names = [...new Set(articles.flatMap((article) => shared(subjects, article.subjects)))].slice(0, 3).join(', ');
  const about = names === '' ? 'share its wording' : `speak of the same (${names})`;
  const fits = weekday === null ? '' : ` In ${year} that day was, as the text says, ${weekday.words}.`;
  return `The document gives no year. From about the same day of ${year}, ${ids}${more} ${about}.${fits}`;
}
