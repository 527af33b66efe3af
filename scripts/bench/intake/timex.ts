/** A TIMEX3 of a TimeML text. */
export interface Timex {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface TimemlDocument {
  /** The document creation time, as `2013-03-22`. */
  readonly published: string | null;
  /** The text's paragraphs, and the time expressions of each. */
  readonly body: readonly string[];
  readonly times: readonly (readonly Timex[])[];
}

/** Reads a `.tml` file: inline tags in the text, of which all but TIMEX3 are dropped. A blank line ends a paragraph. */
export function readTimeml(xml: string): TimemlDocument {
  const created = /<DCT>[\s\S]*?<TIMEX3\b[^>]*\bvalue="([^"]+)"/.exec(xml)?.[1] ?? null;
  const text = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const body: string[] = [];
  const times: Timex[][] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    const read = readParagraph(paragraph);
    body.push(read.text);
    times.push(read.times);
  }
  return { published: created?.slice(0, 10) ?? null, body, times };
}

function readParagraph(markup: string): { text: string; times: Timex[] } {
  const times: Timex[] = [];
  let text = '';
  let open: Timex | null = null;
  for (const piece of markup.split(/(<[^>]*>)/)) {
    if (!piece.startsWith('<')) {
      text += plain(piece);
    } else if (piece.startsWith('<TIMEX3')) {
      open = { type: attribute(piece, 'type'), value: attribute(piece, 'value'), start: text.length, end: text.length };
    } else if (piece.startsWith('</TIMEX3') && open !== null) {
      times.push({ ...open, end: text.length });
      open = null;
    }
  }
  return { text, times };
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const seasons = new Map([['SP', 21], ['SU', 22], ['FA', 23], ['WI', 24]]); // prettier-ignore

/**
 * EDTF of the value of a TIMEX3 of type DATE, or null where it names no date of the calendar (PRESENT_REF, XXXX-…).
 * Days, months and years are the same in both; a week `2013-W12` is its Monday to its Sunday, a weekend `2013-W12-WE` its
 * Saturday and Sunday, a quarter and a half its months; seasons SP, SU, FA, WI are 21 to 24; three digits are a decade,
 * two a century; FY of a fiscal year and a time of day are dropped.
 */
export function edtfOfTimex(value: string): string | null {
  const plainValue = value.replace(/^FY/, '').replace(/T.*$/, '');
  if (/^\d{4}(?:-\d\d){0,2}$/.test(plainValue)) return plainValue;
  if (/^\d{3}$/.test(plainValue)) return `${plainValue}X`;
  if (/^\d{2}$/.test(plainValue)) return `${plainValue}XX`;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(plainValue);
  if (week !== null) return daysOfWeek(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(plainValue);
  if (part === null) return null;
  const [, year = '', quarter, half, season] = part;
  if (season !== undefined) return `${year}-${seasons.get(season) ?? ''}`;
  const first = quarter === undefined ? (Number(half) - 1) * 6 : (Number(quarter) - 1) * 3;
  const month = (index: number): string => `${year}-${String(index).padStart(2, '0')}`;
  return `${month(first + 1)}/${month(first + (quarter === undefined ? 6 : 3))}`;
}

function daysOfWeek(year: number, week: number, weekend: boolean): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() || 7) - 1)) * 86_400_000;
  const day = (index: number): string => new Date(monday + index * 86_400_000).toISOString().slice(0, 10);
  return weekend ? `${day(5)}/${day(6)}` : `${day(0)}/${day(6)}`;
}
