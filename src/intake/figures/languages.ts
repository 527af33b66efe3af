import { english } from './english.ts';
import type { FigureWords } from './words.ts';

const catalogues: ReadonlyMap<string, FigureWords> = new Map([['en', english]]);
const known = new Map<string, FigureWords>();

/** The words of figures of a language; one without catalogue has what the platform knows: its words for millions. */
export function figureWordsOf(language: string): FigureWords {
  const found = catalogues.get(new Intl.Locale(language).language) ?? known.get(language) ?? ofPlatform(language);
  known.set(language, found);
  return found;
}

function ofPlatform(language: string): FigureWords {
  const none: ReadonlySet<string> = new Set();
  return {
    numbers: new Map(),
    multiples: multiplesOf(language),
    and: none,
    one: none,
    half: none,
    vague: [],
    rounded: new Map(),
    qualifiers: [],
    between: none,
    joins: none,
    units: none,
    times: none,
    stops: none,
    isVerb: () => false,
    auxiliaries: none,
    numbering: none,
    of: none,
    outcomes: [],
    alike: [],
  };
}

/** "Millionen", "млн": what the platform writes where it shortens numbers, in all forms that its plurals take. */
function multiplesOf(language: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay });
    for (const size of [1e3, 1e6, 1e9, 1e12]) {
      for (const times of [1, 2, 5]) {
        const parts = format.formatToParts(size * times);
        const word = parts.find(({ type }) => type === 'compact')?.value ?? '';
        const whole = parts.some(({ type, value }) => type === 'integer' && value.length === 1);
        // The point of "Mio." is a mark of its own; a single letter may be a unit.
        const plain = word.toLowerCase().replace(/\.$/, '');
        if (whole && /^\p{L}[\p{L}\p{M}]+$/u.test(plain)) found.set(plain, size);
      }
    }
  }
  return found;
}
