import type { Page } from '../../views/pages/pages.ts';

/** A site's pages, made from the briefing that is given (`publish/given.ts`). Paths are below the base: `actors/russia/`. */
export interface SiteProgram {
  /** What decides whether a page is the same as before. */
  key(page: Page): Promise<PageKey>;
  /** The HTML of a page. */
  html(page: Page): Promise<string>;
  /** A file that is no page: the pieces of its text, which may be longer than one text can be. */
  pieces(file: string): Promise<Iterable<string>>;
}

export interface PageKey {
  /** Digest of all that the page shows: of its view, and of the texts that it reads. */
  readonly key: string;
  /** The files that it reads the texts of, below the content folder. */
  readonly bodies: readonly string[];
}
