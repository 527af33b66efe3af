import { dayNumber, dayOf } from '../dates/same-story.ts';

/** A year as if all months had 31 days. */
const year = 12 * 31;
/** So far apart in the year at most are articles of one story; a month, and what short months leave out. */
const near = 34;

/**
 * Dated articles by whom and what they speak of, so that only those are looked at that may tell a document's year: they
 * share subjects with it, and are of about its day in some year.
 */
export class SubjectIndex {
  private readonly articles = new Map<string, number[]>();
  private readonly days = new Map<string, number[]>();
  /** Of each article its place in the year. */
  private readonly seasons = new Map<number, number>();

  add(article: number, subjects: readonly string[], published: string | null): void {
    const day = dayOf(published ?? '');
    if (day === null) return;
    this.seasons.set(article, placeInYear(day));
    for (const subject of subjects) {
      push(this.articles, subject, article);
      push(this.days, subject, dayNumber(day));
    }
  }

  /** The days of all articles on a subject, since 1970. */
  daysOf(subject: string): readonly number[] {
    return this.days.get(subject) ?? [];
  }

  /** The articles with so many of some subjects, from about the time of the year of a day (`XXXX-09-23`, `XXXX-09`). */
  about(subjects: readonly string[], day: string, least: number): readonly number[] {
    const place = placeInYear(day);
    const shared = new Map<number, number>();
    for (const subject of subjects)
      for (const article of this.articles.get(subject) ?? []) {
        const apart = Math.abs((this.seasons.get(article) ?? 0) - place);
        if (Math.min(apart, year - apart) <= near) shared.set(article, (shared.get(article) ?? 0) + 1);
      }
    return [...shared].flatMap(([article, count]) => (count >= least ? [article] : []));
  }
}

const placeInYear = (day: string): number => Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10) || 15);

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
