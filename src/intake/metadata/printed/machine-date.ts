import { edtfOf, type NumericOrder } from './printed-date.ts';
import { printedDatesIn } from './printed-dates.ts';

/** A date written for machines: EDTF as its writer had it on the clock, and whether that clock was set to UTC. */
export interface MachineDate {
  readonly value: string;
  readonly utc: boolean;
}

const iso =
  /^["'\s]*(\d{4})-?(\d{2})(?:-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?/i;
const epoch = /^\s*(\d{10}|\d{13})(?:\.\d+)?\s*$/;
const atUtc = /(?:\d\s?Z|UTC|GMT|[+-]00:?00)\s*$/i;

/**
 * Reads what attributes and structured data give: ISO 8601 in its variants, RFC 2822, seconds or milliseconds since
 * 1970, or any date as texts print them. An offset moves nothing; midnight to the second counts as a day without a time.
 * Null where no month or day is given.
 */
export function readMachineDate(text: string, language: string | null, order?: NumericOrder): MachineDate | null {
  const short = text.trim().slice(0, 80);
  const seconds = epoch.exec(short)?.[1];
  if (seconds !== undefined) {
    const stamp = new Date(Number(seconds) * (seconds.length === 10 ? 1000 : 1)).toISOString();
    return {
      value: timed(stamp.slice(0, 10), stamp.slice(11, 13), stamp.slice(14, 16), stamp.slice(17, 19)),
      utc: true,
    };
  }
  const found = iso.exec(short);
  if (found !== null) {
    const [, year, month, day, hour, minute, second, zone] = found;
    const value = edtfOf(Number(year), Number(month), day === undefined ? null : Number(day));
    if (value !== null) {
      const moment = timed(value, hour, minute, second);
      return { value: moment, utc: moment.includes('T') && /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone ?? '') };
    }
  }
  const [printed] = order === undefined ? printedDatesIn(short, language) : printedDatesIn(short, language, order);
  return printed === undefined || printed.value.startsWith('X')
    ? null
    : { value: printed.value.replace(/T00:00$/, ''), utc: printed.value.includes('T') && atUtc.test(short) };
}

function timed(day: string, hour = '', minute = '', second = ''): string {
  const none = hour === '' || (hour === '00' && minute === '00' && Number(second || 0) === 0);
  return none || Number(hour) > 23 || Number(minute) > 59 ? day : `${day}T${hour}:${minute}`;
}
