import type { BuiltSite } from './built-site.ts';

/** Where an address leads, seen from a page of a site. */
export type Address =
  | { readonly to: 'elsewhere'; readonly href: string }
  /** `path` is below the base, without query; `fragment` is decoded, and empty where there is none. */
  | { readonly to: 'here'; readonly path: string; readonly fragment: string }
  /** On the site's own host, but not below its base. */
  | { readonly to: 'outside'; readonly href: string }
  | { readonly to: 'data' };

export function addressIn(site: Pick<BuiltSite, 'origin' | 'base'>, from: string, href: string): Address {
  const url = new URL(href, `${site.origin}${site.base}${from}`);
  if (url.protocol === 'data:') return { to: 'data' };
  if (url.origin !== site.origin) return { to: 'elsewhere', href };
  if (!url.pathname.startsWith(site.base)) return { to: 'outside', href };
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  return { to: 'here', path, fragment: decodeURIComponent(url.hash.slice(1)) };
}
