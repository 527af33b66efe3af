import { edtfOf, fullYear, type NumericOrder, type PrintedDate } from './printed-date.ts';

const figures = /(?<![\d./:-])(\d{4}|\d{1,2})( ?[./|-] ?|\. )(\d{1,2})\2(\d{4}|\d{1,2})(?!\d|[./|-]\d)/g;
const run = /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g;
const marked = /(?<!\d)(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/g;

const orders = new Map<string | null, NumericOrder>();

/** The order that a language (and its region) writes figures in; `01/02/2020` is 1 February but in American English. */
export function orderOf(language: string | null): NumericOrder {
  const order = orders.get(language) ?? orderByPlatform(language);
  orders.set(language, order);
  return order;
}

function orderByPlatform(language: string | null): NumericOrder {
  try {
    const parts = new Intl.DateTimeFormat(language ?? 'de').formatToParts(0).map(({ type }) => type);
    const first = parts.find((type) => type === 'day' || type === 'month' || type === 'year');
    return first === 'year' ? 'ymd' : first === 'month' ? 'mdy' : 'dmy';
  } catch {
    return 'dmy';
  }
}

/** The order that dates with a figure above twelve show a text to follow; null where none or both do. */
export function orderShown(text: string): NumericOrder | null {
  const orders = new Set<NumericOrder>();
  for (const [, first = '', , second = '', third = ''] of text.matchAll(figures)) {
    if (first.length === 4 || third.length !== 4) continue;
    if (Number(first) > 12 && Number(second) <= 12) orders.add('dmy');
    if (Number(second) > 12 && Number(first) <= 12) orders.add('mdy');
  }
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}

/** Dates in figures: `2016-09-24`, `24.9.2016`, `9/24/16`, `20160924`, `2016年9月24日`. */
export function numericDatesIn(text: string, order: NumericOrder): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  const add = (start: number, length: number, value: string | null, ambiguous: boolean): void => {
    if (value !== null) found.push({ start, end: start + length, value, ambiguous });
  };
  for (const { 0: all, 1: first = '', 2: mark = '', 3: second = '', 4: third = '', index } of text.matchAll(figures)) {
    if (first.length === 4) {
      if (third.length <= 2) add(index, all.length, edtfOf(Number(first), Number(second), Number(third)), false);
      continue;
    }
    if (third.length === 1) continue;
    // Three pairs of figures are as often a time or a number of an edition.
    const pairs = third.length === 2;
    if (pairs && order === 'ymd') {
      add(index, all.length, edtfOf(fullYear(first), Number(second), Number(third)), true);
      continue;
    }
    const [one, two] = [Number(first), Number(second)];
    const monthFirst = two > 12 || (one <= 12 && order === 'mdy' && !mark.includes('.'));
    const ambiguous = one <= 12 && two <= 12 && one !== two && !mark.includes('.');
    const [day, month] = monthFirst ? [two, one] : [one, two];
    add(index, all.length, edtfOf(fullYear(third), month, day), ambiguous);
  }
  for (const { 0: all, index } of text.matchAll(run)) {
    add(index, 8, edtfOf(Number(all.slice(0, 4)), Number(all.slice(4, 6)), Number(all.slice(6))), false);
  }
  for (const { 0: all, 1: year, 2: month, 3: day, index } of text.matchAll(marked)) {
    add(index, all.length, edtfOf(year === undefined ? null : Number(year), Number(month), Number(day)), false);
  }
  return found;
}
