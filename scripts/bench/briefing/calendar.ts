import { utcDay, utcMonth } from 'd3';

const begin = new Date(Date.UTC(2001, 0, 1));

/** The month's number from 0, in which an article appears: all months have about as many articles. */
export const monthOf = (article: number, articles: number, months: number): number =>
  Math.floor((article * months) / articles);

/** The day, `YYYY-MM-DD`, on which an article appears; later articles never appear before earlier ones. */
export function dayOf(article: number, articles: number, months: number): string {
  const month = monthOf(article, articles, months);
  const through = (article * months) / articles - month;
  const [first, end] = boundsOf(month);
  return iso(utcDay.offset(first, Math.floor(through * utcDay.count(first, end))));
}

/** First and last day of a month. */
export function monthDays(month: number): readonly [string, string] {
  const [first, end] = boundsOf(month);
  return [iso(first), iso(utcDay.offset(end, -1))];
}

/** A day so many days later, or earlier where `days` is negative. */
export const shifted = (day: string, days: number): string => iso(utcDay.offset(new Date(`${day}T00:00:00Z`), days));

function boundsOf(month: number): readonly [Date, Date] {
  return [utcMonth.offset(begin, month), utcMonth.offset(begin, month + 1)];
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
