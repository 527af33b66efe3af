import { fnv1a } from '../../content/fnv1a.ts';
import type { ViewContext } from '../../views/context.ts';
import { paths } from '../../views/paths.ts';

/** Kinds of entries of which a reader is told what is new. */
export const knownKinds = ['editions', 'articles', 'events', 'claims'] as const;
export type KnownKind = (typeof knownKinds)[number];

/** By kind, the fingerprints of all its entries' paths, one after the other. */
export type Known = Readonly<Record<KnownKind, string>>;

/** Digits of a fingerprint. Among ten thousand entries one in 1,600 bears another's by chance, and may pass for known. */
export const digits = 6;

/** Six hexadecimal digits of a path: the last 24 bits of its quick hash. */
export const fingerprint = (path: string): string => (fnv1a(path) & 0xffffff).toString(16).padStart(digits, '0');

/** What the briefing holds, for a reader's own device to tell what is new: a few bytes an entry. */
export function known({ briefing }: ViewContext): Known {
  const all = (ids: Iterable<string>, path: (id: string) => string): string =>
    [...ids].map((id) => fingerprint(path(id))).join('');
  return {
    editions: all(briefing.editions.keys(), paths.edition),
    articles: all(briefing.articles.keys(), paths.article),
    events: all(briefing.events.keys(), paths.event),
    claims: all(briefing.claims.keys(), paths.claim),
  };
}
