import { amongNames, byWords } from '../words/by-words.ts';
import { monthNamed } from '../printed/month-names.ts';
import { agenciesOfCredit } from './agency-names.ts';
import { isWeekday } from './weekday.ts';

const openings = new Set(Object.values(byWords).flat());
const longestOpening = Math.max(...[...openings].map((words) => words.split(' ').length));

/**
 * Whether a line says who wrote the report and nothing else: “By Ana Example”, “Von Ana Beispiel, Berlin”, “Text: Ana
 * Esempio”. After the opening words every word is a name's (a capital, or a script without any), but for the small words
 * among names. “By Friday” and sentences are none.
 */
export function isByline(text: string): boolean {
  const line = text.trim();
  if (line.length > 140 || /[!?;…]|\.{2}|[\p{Ll}\p{Lo}]{4}\.$/u.test(line)) return false;
  const words = line.match(/[\p{L}\p{M}\p{N}’'.-]+/gu) ?? [];
  const opening = openingOf(words);
  if (opening === 0) return false;
  const names = words.slice(opening).map((word) => word.replace(/^[.'-]+|[.'-]+$/gu, ''));
  const named = names.filter((word) => !amongNames.has(word));
  if (named.length === 0 || named.length > 14 || !startsName(names[0] ?? '')) return false;
  const [first = ''] = named;
  return named.every(startsName) && !isWeekday(first) && monthNamed(first, null) === null;
}

/** The agencies that alone make up a byline, as “dpa/AFP” or “By Reuters”. */
export function agenciesOfByline(text: string): readonly string[] {
  const words = text.trim().split(/\s+/u);
  const opening = openingOf(words.map((word) => word.replace(/:$/, '')));
  return text.length > 80
    ? []
    : agenciesOfCredit(
        words
          .slice(opening)
          .join(' ')
          .replace(/^[([]|[)\].]$/gu, ''),
      );
}

/** How many words at the start are an opening such as “written by”. */
function openingOf(words: readonly string[]): number {
  for (let length = longestOpening; length > 0; length -= 1) {
    if (openings.has(words.slice(0, length).join(' ').toLowerCase())) return length;
  }
  return 0;
}

/** A capital, or a letter of a script without capitals. */
const startsName = (word: string): boolean => /^(?:[\p{Lu}\p{Lt}\p{Lo}]|(?:d|l|al|el)[’'-]\p{Lu})/u.test(word);
