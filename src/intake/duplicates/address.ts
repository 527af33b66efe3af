/** An address without what differs from visit to visit: scheme, www and m, tracking, fragment, trailing slash. Null of what is none. */
export function plainAddress(url: string | null | undefined): string | null {
  if (url === undefined || url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const kept = [...searchParams]
    .filter(([name]) => !/^(?:utm_|fbclid$|gclid$|ref$|cmpid$|smid$|share|amp)/.test(name))
    .sort();
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const path = pathname.replace(/\/+$/, '').replace(/\/amp$/, '');
  return `${hostname.replace(/^(?:www|m|mobile|amp)\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}
