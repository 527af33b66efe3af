import type { KnownDate } from '../../briefing/statement.ts';
import type { Basis } from '../../content/schemas/common.ts';
import { sortKey } from '../../edtf/compare.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { DateFormatter } from '../../i18n/dates.ts';
import { isoOf } from '../../i18n/iso.ts';
import type { ViewContext } from '../context.ts';
import { keepingLast } from '../keeping-last.ts';

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
  readonly basis: Basis;
  readonly note?: string | undefined;
}

/** One by which entries are sorted. */
export interface SortedDate extends DateView {
  /** The `sortKey` of its date, so that search has the order of lists. */
  readonly sort: string;
}

/** One that is drawn. */
export interface DrawnDate extends DateView {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

type From = Pick<ViewContext, 'formatDate'>;

export function dateView({ formatDate }: From, { date, basis, note }: KnownDate): DateView {
  const view = plainView(formatDate, date, basis);
  return note === undefined ? view : { ...view, note };
}

type Views = Readonly<Record<Basis, Map<string, DateView>>>;

/** The same dates stand on page after page: the view of each is made once for a formatter. */
const viewsBy = keepingLast((_: DateFormatter): Views => ({
  stated: new Map(),
  resolved: new Map(),
  inferred: new Map(),
}));

function plainView(formatDate: DateFormatter, date: FuzzyDate, basis: Basis): DateView {
  const views = viewsBy(formatDate)[basis];
  const known = views.get(date.text);
  if (known !== undefined) return known;
  const [text, short] = [formatDate(date, 'long'), formatDate(date, 'short')];
  const fresh = { text, short, edtf: date.text, iso: isoOf(date), basis, note: undefined };
  views.set(date.text, fresh);
  return fresh;
}

export const sortedDate = (from: From, known: KnownDate): SortedDate => ({
  ...dateView(from, known),
  sort: sortKey(known.date),
});

export const drawnDate = (from: From, known: KnownDate): DrawnDate => ({
  ...dateView(from, known),
  approximate: known.date.approximate,
  uncertain: known.date.uncertain,
});

/** A date of a registry or an edition: it is as the editor states it. */
export const editorDate = (from: From, date: FuzzyDate): DateView => dateView(from, { date, basis: 'stated' });

export const edtfDate = (from: From, text: string): DateView => editorDate(from, parseEdtf(text));
