import type { Token } from '../../../briefing/mentions/tokens.ts';
import { englishCountries } from './demonyms.ts';

const adjectives = new Set(
  englishCountries.flatMap((country) => country.adjectives.map((adjective) => adjective.toLowerCase())),
);

/** Whether a word, in small letters, is the adjective of a country; with an s, its people. */
export const isDemonym = (key: string): boolean =>
  adjectives.has(key) || (key.endsWith('s') && adjectives.has(key.slice(0, -1)));

const countries = new Set(englishCountries.flatMap(({ names }) => names.map((name) => name.toLowerCase())));

/** Whether these words are the name of a country. */
export const isCountry = (words: readonly Token[]): boolean => countries.has(words.map(({ key }) => key).join(' '));

export const isCountryWord = (key: string): boolean => countries.has(key);
