/** How much of a day is shown: `long` with the weekday, `short` with a short month. */
export type DateStyle = 'long' | 'short';

export type DateField = 'year' | 'month' | 'day' | 'weekday';

/** The platform's formats that dates need, each made when first asked for: making one takes longer than using it. */
export interface DateFormats {
  /** `date` is a UTC instant; `fields` are those shown. */
  readonly format: (date: Date, fields: readonly DateField[], style: DateStyle) => string;
  /** The two sides of a range, what they share said once: "19" and "23 September 2016". */
  readonly range: (start: Date, end: Date, fields: readonly DateField[], style: DateStyle) => readonly [string, string];
  /** `HH:MM` in the digits of the language. */
  readonly time: (time: string) => string;
}

/**
 * Formats for a BCP 47 language: Gregorian calendar, UTC, the language's own digits. English without a region has the
 * day before the month.
 */
export function dateFormats(language: string): DateFormats {
  const locale = language === 'en' ? 'en-GB' : language;
  const made = new Map<string, Intl.DateTimeFormat>();

  function formatOf(fields: readonly DateField[], style: DateStyle): Intl.DateTimeFormat {
    const key = `${fields.join()} ${style}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...(fields.includes('year') && { year: 'numeric' }),
      ...(fields.includes('month') && { month: style }),
      ...(fields.includes('day') && { day: 'numeric' }),
      ...(fields.includes('weekday') && { weekday: 'long' }),
    });
    made.set(key, format);
    return format;
  }

  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

  return {
    format(date, fields, style) {
      const text = formatOf(fields, style).format(date);
      // The platform's data for English put a comma between weekday and day; in running text it reads as a list.
      return locale.startsWith('en') ? text.replace(/^(\p{L}+), (?=\d)/u, '$1 ') : text;
    },
    range(start, end, fields, style) {
      const format = formatOf(fields, style);
      // Without a year December may come before January; the platform swaps the sides of such a range.
      if (end < start) return [format.format(start), format.format(end)];
      const parts = format.formatRangeToParts(start, end);
      const lastOfStart = parts.findLastIndex((part) => part.source === 'startRange');
      const firstOfEnd = parts.findIndex((part) => part.source === 'endRange');
      if (lastOfStart === -1 || firstOfEnd === -1) return [format.format(start), format.format(end)];
      const text = (from: number, to: number): string =>
        parts
          .slice(from, to)
          .map((part) => part.value)
          .join('');
      // What stands before the dash belongs to the start: the point of the German "12.–19. September".
      const closing = /^[^\s\p{Dash}～]*/u.exec(text(lastOfStart + 1, firstOfEnd))?.[0] ?? '';
      return [text(0, lastOfStart + 1) + closing, text(firstOfEnd, parts.length)];
    },
    time: (time) => clock.format(new Date(`1970-01-01T${time}Z`)),
  };
}
