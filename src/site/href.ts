/** The address of a path below the briefing's base (`actors/russia/`), for the base this site is built with. */
export const href = (path: string): string => hrefUnder(import.meta.env.BASE_URL, path);

/** The same for any base, with or without a slash at its end. */
export const hrefUnder = (base: string, path: string): string => `${base.endsWith('/') ? base : `${base}/`}${path}`;
