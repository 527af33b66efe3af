const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const seasonNames = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);
/** Longer texts are no slips; the patterns below are not made for them. */
const longest = 60;
const two = (digits: string | number): string => String(digits).padStart(2, '0');

/** A common slip and what its writer may have meant. */
type Slip = readonly [pattern: RegExp, meant: (...groups: string[]) => readonly string[]];

const slips: readonly Slip[] = [
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (a, b, year) => [`${year}-${two(b)}-${two(a)}`, `${year}-${two(a)}-${two(b)}`],
  ],
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, (year, month, day) => [`${year}-${two(month)}-${two(day)}`]],
  [/^(\d{4})(\d{2})(\d{2})$/, (year, month, day) => [`${year}-${month}-${day}`]],
  [/^(\d{4})[/.-](\d{1,2})$/, (year, month) => [`${year}-${two(month)}`]],
  [/^(\d{1,2})[/.](\d{4})$/, (month, year) => [`${year}-${two(month)}`]],
  [/^(\d{4}-\d{2}-\d{2})(?:T|,? +)(\d{1,2})[:.](\d{2})$/i, (day, hour, minute) => [`${day}T${two(hour)}:${minute}`]],
  [
    /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}+)\.?,? ?(\d{4})?$/u,
    (day, name, year) => named(name, year, day),
  ],
  [
    /^(?:\p{L}+,? )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u,
    (name, day, year) => named(name, year, day),
  ],
  [/^(\p{L}+)\.?,? (?:of )?(\d{4})$/u, (name, year) => named(name, year)],
  [/^(\d{3})0'?s$/, (decade) => [`${decade}X`]],
  [/^(\d{3})$/, (decade) => [`${decade}X`]],
];

/** Marks of doubt before a date or after a space, where EDTF wants them at its end. */
const doubts: readonly (readonly [RegExp, string])[] = [
  [/^(?:~|≈|c\.|ca\.?|circa|about|around|approx\.?) *(.+)$/i, '~'],
  [/^(.+) +~$/, '~'],
  [/^(?:perhaps|possibly|\?) *(.+)$/i, '?'],
  [/^(.+) +\?$/, '?'],
];

/**
 * A sentence with the form that the writer of `text` may have meant, or null. English words are understood, as the
 * documentation is in English. Nothing is offered for which `isDate` is false.
 */
export function suggestEdtf(text: string, isDate: (text: string) => boolean): string | null {
  if (text.length > longest) return null;
  const wanted = [...new Set(meant(text.trim()))].filter(isDate);
  if (wanted.length === 0) return general(text);
  const [first = '', second] = wanted;
  if (first.startsWith('XXXX-') && !text.includes('?'))
    return `Write ${first}, with the year in place of XXXX if it is known.`;
  if (second === undefined) return `Write ${first}.`;
  return first.includes('/') && second.startsWith('[')
    ? `Write ${first} if it lasted from the first to the second, or ${second} if it was one moment in between.`
    : `Write ${first}, or ${second} if the month stands first.`;
}

function meant(text: string): readonly string[] {
  const forms = [text, text.toUpperCase().replaceAll('?', 'X').replaceAll('U', 'X')];
  for (const [pattern, meaning] of slips) {
    const found = pattern.exec(text);
    if (found !== null) forms.push(...meaning(...found.slice(1)));
  }
  for (const [pattern, mark] of doubts) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) forms.push(...meant(found).map((form) => `${form}${mark}`));
  }
  const sides = /^\[?(.+?)(?: *(?:\.\.\.?|–|—|…) *| +(?:-|to|until) +| *\/ +| +\/ *)(.+?)\]?$/.exec(text);
  if (sides?.[1] !== undefined && sides[2] !== undefined) {
    const [start, end] = [meant(sides[1]).at(-1), meant(sides[2]).at(-1)];
    forms.push(`${start}/${end}`, `[${start}..${end}]`);
  }
  return forms;
}

function named(name: string, year: string | undefined, day?: string): readonly string[] {
  const word = name.toLowerCase();
  const season = seasonNames.get(word);
  if (season !== undefined) return year === undefined || day !== undefined ? [] : [`${year}-${season}`];
  const month = word.length < 3 ? -1 : monthNames.findIndex((full) => full.startsWith(word === 'sept' ? 'sep' : word));
  if (month < 0) return [];
  return [[year ?? 'XXXX', two(month + 1), ...(day === undefined ? [] : [two(day)])].join('-')];
}

function general(text: string): string | null {
  if (text.trim() === '') return 'It is empty. Write a day as 2016-09-23, a month as 2016-09 or a year as 2016.';
  const month = /^\d{4}-(\d{2})(?!\d)/.exec(text)?.[1];
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12) && !/^2[1-4]$/.test(month)) {
    return `There is no month ${month}: months run from 01 to 12, seasons from 21 (spring) to 24 (winter).`;
  }
  if (/T(?:2[4-9]|[3-9]\d)|T\d\d:[6-9]/.test(text)) return 'The time of day runs from T00:00 to T23:59.';
  return null;
}
