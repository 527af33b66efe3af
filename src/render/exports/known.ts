import type { ViewContext } from '../../views/context.ts';
import { paths } from '../../views/paths.ts';

/** Kinds of entries of which a reader is told what is new. */
export const knownKinds = ['editions', 'articles', 'events', 'claims'] as const;
export type KnownKind = (typeof knownKinds)[number];

/** By kind, the fingerprints of all its entries' paths, one after the other. */
export type Known = Readonly<Record<KnownKind, string>>;

/** Digits of a fingerprint. Among ten thousand entries one in 1,600 bears another's by chance, and may pass for known. */
export const digits = 6;

/** Six hexadecimal digits of a path: FNV-1a, 32 bits (Fowler, Noll, Vo), of which the last 24 are taken. */
export function fingerprint(path: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  return (hash & 0xffffff).toString(16).padStart(digits, '0');
}

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
