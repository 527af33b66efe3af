/** A site's pages, made from the briefing that is given (`publish/given.ts`). Paths are below the base: `actors/russia/`. */
export interface SiteProgram {
  /** Every page, in reading order; pages of one subject come together. */
  pages(): Promise<readonly string[]>;
  /** What decides whether a page is the same as before, by path: undefined where there is no such page. */
  key(path: string): Promise<PageKey | undefined>;
  /** The HTML of a page. */
  html(path: string): Promise<string>;
  /** Every file that is no page, by path: the pieces of its text, which may be longer than one text can be. */
  files(): Promise<ReadonlyMap<string, () => Iterable<string>>>;
}

export interface PageKey {
  /** Hash of all that the page shows: of its view, and of the texts that it reads. */
  readonly hash: string;
  /** The files that it reads the texts of, below the content folder. */
  readonly bodies: readonly string[];
}
