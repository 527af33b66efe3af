import type { KnownDate } from '../../briefing/statement.ts';
import type { Basis } from '../../content/schemas/common.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { DateFormatter } from '../../i18n/dates.ts';
import { isoOf } from '../../i18n/iso.ts';
import type { ViewContext } from '../context.ts';

/** A date ready to be shown. */
export interface DateView {
  /** In full, in the briefing's language: "Friday 23 September 2016", "between 19 and 23 September 2016". */
  readonly text: string;
  /** Without weekday and with a short month: "23 Sept 2016". */
  readonly short: string;
  /** As written, EDTF. */
  readonly edtf: string;
  /** A valid value for `<time datetime>`: `2016-09-23`, `2016-09`, `2016`; absent where EDTF has none. */
  readonly iso?: string | undefined;
  /** Sorts as text, the oldest first; unknown years first. */
  readonly sort: string;
  readonly basis: Basis;
  readonly note?: string | undefined;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

type From = Pick<ViewContext, 'formatDate'>;

export function dateView({ formatDate }: From, { date, basis, note }: KnownDate): DateView {
  const { text, short, iso, sort } = said(formatDate, date);
  return {
    text,
    short,
    edtf: date.text,
    iso,
    sort,
    basis,
    note,
    approximate: date.approximate,
    uncertain: date.uncertain,
  };
}

type Said = Pick<DateView, 'text' | 'short' | 'iso' | 'sort'>;

/** The same dates stand on page after page: what is said of each is made once for a formatter. */
const saidBy = new WeakMap<DateFormatter, Map<string, Said>>();

function said(formatDate: DateFormatter, date: FuzzyDate): Said {
  const dates = saidBy.get(formatDate) ?? new Map<string, Said>();
  const known = dates.get(date.text);
  if (known !== undefined) return known;
  const fresh = {
    text: formatDate(date, 'long'),
    short: formatDate(date, 'short'),
    iso: isoOf(date),
    sort: sortKey(date),
  };
  saidBy.set(formatDate, dates.set(date.text, fresh));
  return fresh;
}

/** A date of a registry or an edition: it is as the editor states it. */
export const editorDate = (from: From, date: FuzzyDate): DateView => dateView(from, { date, basis: 'stated' });

export const edtfDate = (from: From, text: string): DateView => editorDate(from, parseEdtf(text));

function sortKey({ earliest, latest, time, openEnd }: FuzzyDate): string {
  return [earliest ?? '0000-00-00', time ?? '', latest ?? (openEnd ? '9999-99-99' : '0000-00-00')].join(' ');
}
