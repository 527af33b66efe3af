import { geoContains } from 'd3';
import { atlasOf, type Country } from './atlas.ts';
import { angle, type Coordinates } from './sphere.ts';

/** The country that a point lies in; undefined at sea. */
export function countryAt(point: Coordinates): Country | undefined {
  return atlasOf('fine').countries.find((country) => holds(country, point));
}

/**
 * Says countries' names in a language: the platform knows numbers of UN M49 as aliases of region codes. Where it does
 * not, the atlas' own name in English, and none in other languages.
 */
export function countryNames(language: string): (country: Country) => string | undefined {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return ({ id, name }) => {
    const region = /^\d{3}$/.test(id) ? new Intl.Locale(`und-${id}`).region : undefined;
    const known = region === undefined || /^\d/.test(region) ? undefined : names.of(region);
    return known ?? (language.startsWith('en') ? name : undefined);
  };
}

/** Finds the country that has one of the names, in the language or in English, and in which the point lies. */
export function countryFinder(language: string): (names: readonly string[], at: Coordinates) => Country | undefined {
  const byName = new Map<string, Country>();
  const [english, own] = [countryNames('en'), countryNames(language)];
  for (const country of atlasOf('fine').countries) {
    for (const name of [country.name, english(country), own(country)]) {
      if (name !== undefined) byName.set(folded(name), country);
    }
  }
  return (names, at) => {
    const found = names.flatMap((name) => byName.get(folded(name)) ?? []);
    return found.find((country) => holds(country, at));
  };
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

const holds = ({ cap, geometry }: Country, point: Coordinates): boolean =>
  angle(cap.centre, point) <= cap.radius && geoContains(geometry, [...point]);
