import { base } from 'astro:config/server';

/**
 * The address of a path below the briefing's base (`actors/russia/`). The base comes from the configuration:
 * `import.meta.env.BASE_URL` gives way to an environment variable of that name.
 */
export const href = (path: string): string => hrefUnder(base, path);

/** The path below the base that an address names. */
export const withoutBase = (pathname: string): string =>
  pathname.slice(pathname.startsWith(hrefUnder(base, '')) ? hrefUnder(base, '').length : 1);

/** The same for any base, with or without a slash at its end. */
export const hrefUnder = (root: string, path: string): string => `${root.endsWith('/') ? root : `${root}/`}${path}`;
