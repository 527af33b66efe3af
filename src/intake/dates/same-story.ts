import { daysBetween } from './calendar.ts';
import type { DatedArticle, UndatedDocument } from './infer-year.ts';

/** Such a share of shingles speaks for one and the same story by itself. */
const sharedShingles = 0.05;
/** So much evidence is wanted otherwise, and of it so many subjects in common, whatever each is worth. */
const enough = 3;
export const fewestSubjects = 2;
/** What words in common between quotation marks are worth: as much as two subjects of which nobody spoke before. */
const quoteWorth = 2;
/** Days that two reports of one story lie apart at most to count as of the same days. */
const sameDays = 7;
/** An article no farther from a day than half a year is of its time. */
const halfYear = 183;
/** Thirds add up to a little less than a whole. */
const rounding = 1e-9;

/**
 * What of a document's subjects tells its time: for a day, the share of the dated articles on a subject that are from within
 * half a year of it. A person who is in the news every year tells little of the year, one of whom all articles are from
 * about that day as much as can be.
 */
export function worthOfSubjects(
  daysOn: (subject: string) => readonly number[],
): (subject: string, day: string) => number {
  // There are few days to ask for, one a year, and many articles that ask.
  const known = new Map<string, number>();
  return (subject, day) => {
    const key = `${day} ${subject}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [days, middle] = [daysOn(subject), dayNumber(day)];
    const worth = days.filter((one) => Math.abs(one - middle) <= halfYear).length / Math.max(1, days.length);
    known.set(key, worth);
    return worth;
  };
}

/**
 * Whether an article tells the same story as a document would if it were of `day`: by its wording, or by enough of these
 * together: subjects in common, each as far as it tells the time; the same quotation; days that are near; a weekday in the
 * document that fits its date in that year, as it does in one of six.
 */
export function isSameStory(
  { subjects }: UndatedDocument,
  other: DatedArticle,
  { day, weekdayFits, worth }: { day: string; weekdayFits: boolean; worth: (subject: string, day: string) => number },
): boolean {
  if (other.similarity >= sharedShingles) return true;
  const shared = other.subjects.filter((subject) => subjects.has(subject));
  if (shared.length < fewestSubjects && !other.quoted) return false;
  const published = dayOf(other.published);
  const near = published !== null && Math.abs(daysBetween(published, day)) <= sameDays;
  const evidence =
    shared.reduce((sum, subject) => sum + worth(subject, day), 0) +
    (other.quoted ? quoteWorth : 0) +
    (near ? 1 : 0) +
    (weekdayFits ? 1 : 0);
  return evidence >= enough - rounding;
}

/** The days of the dated ones among some articles, by subject, as `dayNumber` has them. */
export function daysAmong(articles: readonly DatedArticle[]): (subject: string) => readonly number[] {
  const days = new Map<string, number[]>();
  for (const { published, subjects } of articles) {
    const day = dayOf(published);
    if (day === null) continue;
    for (const subject of subjects) {
      const list = days.get(subject);
      if (list === undefined) days.set(subject, [dayNumber(day)]);
      else list.push(dayNumber(day));
    }
  }
  return (subject) => days.get(subject) ?? [];
}

/** A day as the number of days since 1970. */
export const dayNumber = (day: string): number => daysBetween('1970-01-01', day);

/** The day of a date, the middle of a month without one; null without a month. */
export function dayOf(published: string): string | null {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(published);
  return found === null || Number(found[2]) > 12 ? null : `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? '15'}`;
}
