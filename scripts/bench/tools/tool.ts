import type { SyntheticArticle } from '../briefing/article.ts';
import type { Taken } from '../measure/run.ts';

/** A generator under measurement, in a folder of its own that holds its copy of the articles. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The folder in which the built site is found. */
  readonly out: string;
  /** Writes one article, in place of the one that was there. */
  write(article: SyntheticArticle): void;
  /** Removes all that a build made, caches included. */
  clean(): Promise<void>;
  /** Builds the site. */
  build(): Promise<Taken>;
  /** Builds the search index of the built site; absent where `build` has done so. */
  index?(): Promise<Taken>;
  /** The page of an article, below `out`. */
  pageOf(article: SyntheticArticle): string;
}
