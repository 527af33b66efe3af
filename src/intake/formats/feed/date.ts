import { explainEdtf } from '../../../edtf/parse.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones that RFC 822 names. */
const zones: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
]);

const rfc822 =
  /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]{0,6}\.?[\s-](\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?/i;
const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/i;

/**
 * A feed's date (RFC 822 or RFC 3339) as EDTF, in the zone in which it is given: `2016-09-23T21:14:00+03:00`. Undefined
 * where it is no date.
 */
export function feedDate(said: string | undefined): string | undefined {
  const text = said?.trim() ?? '';
  const value = ofIso(text) ?? ofRfc822(text);
  return value !== undefined && explainEdtf(value) === null ? value : undefined;
}

function ofIso(text: string): string | undefined {
  const found = iso.exec(text);
  if (found === null) return undefined;
  const [, day = '', time, seconds, zone = ''] = found;
  return time === undefined ? day : `${day}T${time}:${seconds ?? '00'}${offset(zone)}`;
}

function ofRfc822(text: string): string | undefined {
  const found = rfc822.exec(text);
  const month = months.indexOf(found?.[2]?.toLowerCase() ?? '') + 1;
  if (found === null || month === 0) return undefined;
  const [, day = '', , year = '', hour, minute = '', second = '00', zone = ''] = found;
  // RFC 2822, 4.3: two digits are of this century up to 49.
  const full = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  const date = `${full}-${two(String(month))}-${two(day)}`;
  return hour === undefined ? date : `${date}T${two(hour)}:${minute}:${second}${offset(zone)}`;
}

const two = (number: string): string => number.padStart(2, '0');

function offset(zone: string): string {
  const found = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  return found === null ? (zones.get(zone.toLowerCase()) ?? '') : `${found[1] ?? ''}:${found[2] ?? ''}`;
}
