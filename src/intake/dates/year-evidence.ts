import { daysInMonth, dayOf } from '../../edtf/day.ts';
import { tokensOf } from '../tokens.ts';
import { weekdayOf } from './calendar.ts';
import { directionOf } from './direction.ts';
import { phrasesIn } from './found.ts';
import { grammarOf } from './languages.ts';

/** A day given with its weekday, as "Friday, Sept. 23", and the years in which the two agree. */
export interface NamedWeekday {
  readonly words: string;
  readonly years: ReadonlySet<number>;
}

const [firstYear, lastYear] = [1900, 2100];

/** The first day with weekday and without year that a text gives. */
export function weekdayOfDay(lines: readonly string[], language: string): NamedWeekday | null {
  const grammar = grammarOf(language);
  for (const line of lines) {
    const tokens = tokensOf(line);
    for (const { said, from, to } of phrasesIn(tokens, grammar)) {
      const { weekday, month, day, year } = said;
      if (weekday === undefined || month === undefined || day === undefined || year !== undefined) continue;
      const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
      const agreeing = years.filter(
        (one) => day <= daysInMonth(one, month) && weekdayOf(dayOf(one, month, day)) === weekday,
      );
      return { words: line.slice(tokens[from]?.start, tokens[to - 1]?.end), years: new Set(agreeing) };
    }
  }
  return null;
}

/** The years that a text names as past, with a month or by themselves, in order of time. */
export function namedYears(lines: readonly string[], language: string): readonly number[] {
  const grammar = grammarOf(language);
  const years = lines.flatMap((line) => {
    const tokens = tokensOf(line);
    const past = phrasesIn(tokens, grammar).filter((found) => directionOf(tokens, found, grammar.words) === 'past');
    return past.flatMap(({ said }) => said.year ?? []);
  });
  return [...new Set(years)].sort((a, b) => a - b);
}
