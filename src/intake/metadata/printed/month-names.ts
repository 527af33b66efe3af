import { calendarNames, languagesOfCalendars, plainName } from './calendar-names.ts';

/** Forms that newspapers print and the platform does not give. */
const further: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9],
  ['jänner', 1],
  ['feber', 2],
  ['aout', 8],
  ['setiembre', 9],
];

const known = new Map<string, ReadonlyMap<string, number>>();
let all: ReadonlyMap<string, number> | null = null;

/**
 * The month, from 1, that a word names in `language`, or else in the one or several languages that share the name; null
 * where it names none, or different months in different languages (“listopad”). Case, a final full stop and a particle
 * before the name do not matter.
 */
export function monthNamed(word: string, language: string | null): number | null {
  const name = plainName(word);
  const own = language === null ? undefined : namesIn(language).get(name);
  if (own !== undefined) return own;
  all ??= union();
  return all.get(name) ?? null;
}

function namesIn(language: string): ReadonlyMap<string, number> {
  const names = known.get(language) ?? calendarNames(language, 'month');
  known.set(language, names);
  return names;
}

function union(): ReadonlyMap<string, number> {
  const names = new Map(further);
  const torn = new Set<string>();
  for (const language of languagesOfCalendars) {
    for (const [name, month] of namesIn(language)) {
      if ((names.get(name) ?? month) !== month) torn.add(name);
      names.set(name, month);
    }
  }
  for (const name of torn) names.delete(name);
  return names;
}
