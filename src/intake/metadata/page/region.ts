/** Endings of addresses in countries where English puts the day before the month. */
const regions: Readonly<Record<string, string>> = {
  uk: 'GB',
  ie: 'IE',
  au: 'AU',
  nz: 'NZ',
  in: 'IN',
  za: 'ZA',
  ng: 'NG',
  ke: 'KE',
  pk: 'PK',
  sg: 'SG',
  my: 'MY',
  hk: 'HK',
  eu: 'IE',
  mt: 'MT',
  gh: 'GH',
  scot: 'GB',
  bd: 'BD',
  lk: 'LK',
  gg: 'GB',
  je: 'GB',
};

/**
 * A language with the region that tells the order of figures in dates: its own, else that of `og:locale` or, of English,
 * that of the page's address.
 */
export function withRegion(
  language: string | null,
  locale: string | null,
  addresses: readonly string[],
): string | null {
  if (language === null || /-[A-Z]{2}\b/.test(language)) return language;
  if (locale?.startsWith(`${language}-`) === true) return locale;
  const region = language === 'en' ? addresses.map(regionOf).find((one) => one !== undefined) : undefined;
  return region === undefined ? language : `${language}-${region}`;
}

const regionOf = (address: string): string | undefined =>
  regions[(URL.parse(address)?.hostname.split('.').at(-1) ?? '').toLowerCase()];
