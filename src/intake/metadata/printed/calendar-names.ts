/** Languages whose names of months and days the platform knows, with two more calendars of Arabic and both scripts of Serbian. */
export const languagesOfCalendars = (
  'af am ar ar-LB ar-MA az be bg bn bs ca cs cy da de de-AT el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ka kk kn ko ky ' +
  'lt lv mk ml mn mr ms my nb nl nn pa pl pt ro ru si sk sl sq sr sr-Latn sv sw ta te th tr uk ur uz zu'
).split(' ');

/** A name as it is compared: small letters, without a final mark of abbreviation and a particle before it. */
export const plainName = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.׳]$/u, '')
    .replace(/^(?:de |d[’'])/u, '');

/**
 * The names of the twelve months or seven days (from Monday) in a language, in all its forms, each with its number from
 * 1, as the platform gives them (CLDR); none where the tag is no language's.
 */
export function calendarNames(language: string, part: 'month' | 'weekday'): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const length of ['long', 'short'] as const) {
    for (const beside of [{}, { day: 'numeric' }] as const) {
      const format = formatOf(language, { [part]: length, ...beside });
      for (let number = 1; number <= (part === 'month' ? 12 : 7); number += 1) {
        // 1 February 2021 was a Monday.
        const day = part === 'month' ? Date.UTC(2021, number - 1, 15) : Date.UTC(2021, 1, number);
        const found = format?.formatToParts(day).find(({ type }) => type === part);
        const name = plainName(found?.value ?? '');
        if (/^[\p{L}\p{M}]{2}[\p{L}\p{M} -]*$/u.test(name) && !names.has(name)) names.set(name, number);
      }
    }
  }
  return names;
}

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  } catch {
    return null;
  }
}
