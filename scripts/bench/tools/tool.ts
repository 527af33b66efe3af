import type { SyntheticArticle } from '../briefing/article.ts';
import type { SyntheticActor } from '../briefing/world.ts';
import type { Command, Taken } from '../measure/run.ts';

/** A generator under measurement, in a folder of its own that holds its copy of the articles. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The folder in which the built site is found. */
  readonly out: string;
  /** Writes one article, in place of the one that was there. */
  write(article: SyntheticArticle): void;
  remove(article: SyntheticArticle): void;
  /** Gives an actor another name. `naming` has the articles that name it, for a tool that keeps names in them. */
  rename(from: SyntheticActor, to: SyntheticActor, naming: Iterable<SyntheticArticle>): void;
  /** Removes all that a build made, caches included. */
  clean(): Promise<void>;
  /** Builds the site. */
  build(): Promise<Taken>;
  /** Builds the search index of the built site; absent where `build` has done so. */
  index?(): Promise<Taken>;
  /** The same site without a search index, in a folder of its own with the same articles, where `build` makes one. */
  readonly pagesAlone?: { clean(): Promise<void>; build(): Promise<Taken> } | undefined;
  /** Whether a build decides what to do again, so that one after no change is worth measuring. */
  readonly incremental?: boolean;
  /** Its development server, where it is measured. */
  dev?(port: number): Command;
  /** The page of an article, below `out`. */
  pageOf(article: SyntheticArticle): string;
  /** The page of an actor, below `out`. */
  actorPage(actor: SyntheticActor): string;
}
