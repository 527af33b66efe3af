import { printedDatesIn } from '../printed/printed-dates.ts';
import { agenciesOfCredit } from './agency-names.ts';
import { isWeekday } from './weekday.ts';

/** The place at the head of a report, with what else stands there. */
export interface Dateline {
  /** All of it as printed, without the dash: “BEIRUT, Sept. 23 (Reuters)”. */
  readonly text: string;
  /** Offset of the first letter behind the dash. */
  readonly end: number;
  /** Empty where an agency alone stands there. */
  readonly place: string;
  /** EDTF, `XXXX-09-23` where no year is printed. */
  readonly date: string | null;
  readonly agencies: readonly string[];
}

const dash = /\s?(?:[-–—―]|--)\s/u;
const place =
  /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.’'-]*(?:[,\s/]{1,2}(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.’'-]*|(?:of|de|del|la|am|an|der|upon|sur|di|do|da)(?=\s))){0,5}$/u;

/**
 * The dateline with which a report's first paragraph begins: “UNITED NATIONS – …”, “Berlin (dpa) - …”, “BEIRUT, Sept. 23
 * (Reuters) — …”, “МОСКВА, 23 сентября. /ТАСС/. …”. Null where it begins with a sentence. A place in small letters
 * without an agency or a date must have a dash with blanks around it and a capital behind.
 */
export function datelineOf(text: string, language: string | null = null): Dateline | null {
  const head = text.slice(0, 120);
  const slashed = /^([^/]{2,60}?)[.,]?\s\/([^/]{2,30})\/\.?(?:\s?[-–—]{1,2})?\s+/u.exec(head);
  if (slashed !== null) {
    const agencies = agenciesOfCredit(slashed[2] ?? '');
    if (agencies.length > 0) return make(head, slashed[0], slashed[1] ?? '', agencies, language);
  }
  const bracketed = /^([^()]{0,60}?)\s?\(([^()]{2,40})\)(?:\s?[-–—―]{1,2}\s?|:\s|\s)/u.exec(head);
  const credited = agenciesOfCredit(bracketed?.[2] ?? '');
  if (bracketed !== null && credited.length > 0) {
    return make(head, bracketed[0], bracketed[1] ?? '', credited, language);
  }
  const dashed = dash.exec(head);
  if (dashed === null || dashed.index > 60) return null;
  const found = make(head, head.slice(0, dashed.index + dashed[0].length), head.slice(0, dashed.index), [], language);
  if (found === null) return null;
  const capitals = found.place === found.place.toUpperCase() && /\p{Lu}{2}/u.test(found.place);
  if (capitals || found.date !== null) return withAgencyBehind(found, head);
  const few = found.place.split(/\s/u).length <= 3;
  return few && /^[\p{Lu}\p{Lo}\d„“"«‘']/u.test(text.slice(found.end)) && /^\s/.test(dashed[0]) ? found : null;
}

/** Russian and Ukrainian agencies name themselves behind the dash: “МОСКВА, 23 сен — РИА Новости. …”. */
function withAgencyBehind(dateline: Dateline, head: string): Dateline {
  const [all, name = ''] = /^([^.]{2,30})\.\s+/u.exec(head.slice(dateline.end)) ?? [];
  const agencies = agenciesOfCredit(name);
  if (all === undefined || agencies.length === 0) return dateline;
  const end = dateline.end + all.length;
  return { ...dateline, text: head.slice(0, end).replace(/\.\s*$/, ''), end, agencies };
}

function make(
  head: string,
  all: string,
  before: string,
  agencies: readonly string[],
  language: string | null,
): Dateline | null {
  const [date = null] = printedDatesIn(before, language);
  const named =
    date === null
      ? before.trimEnd().replace(/,$/, '')
      : before.slice(0, date.start).replace(/(?:[\s,.]+(?:le|den|am|el|il))?[\s,.]+$/u, '');
  // A place may be followed by a day of the week or a date, and by nothing else.
  const shown = named.replace(/[,.]\s([\p{L}\p{M}]+)$/u, (tail, word: string) => (isWeekday(word) ? '' : tail));
  if ((shown !== '' || agencies.length === 0) && !place.test(shown)) return null;
  if (date !== null && date.end < before.trimEnd().replace(/[.,]$/, '').length) return null;
  const text = all.replace(/\.?(?:\s?[-–—―]{1,2}\s?|[:.]\s|\s)$/u, (tail) => (/^\.\s?[-–—―]/u.test(tail) ? '.' : ''));
  return {
    text: text.trim(),
    end: head.startsWith(all) ? all.length : 0,
    place: shown,
    date: date?.value ?? null,
    agencies,
  };
}
