import type { Note } from './note.ts';
import type { Scope } from './scope.ts';

/** What the sources of a page are like, each article counted once. */
export interface SourceCounts {
  /** How the dates of the articles are known. */
  readonly basis: { readonly stated: number; readonly resolved: number; readonly inferred: number };
  /** Articles whose outlet is not stated. */
  readonly unstated: number;
}

/** Of the articles cited so far. */
export function sourcesOf(scope: Scope): SourceCounts {
  const articles = [...new Map(scope.notes.list().map((note) => [note.title.path, note])).values()];
  const of = (basis: Note['published']['basis']): number =>
    articles.filter(({ published }) => published.basis === basis).length;
  return {
    basis: { stated: of('stated'), resolved: of('resolved'), inferred: of('inferred') },
    unstated: articles.filter(({ outlet }) => !outlet.stated).length,
  };
}
