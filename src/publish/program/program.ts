import type { Page } from '../../views/pages/pages.ts';
import type { BodyText, Texts } from '../../views/pages/texts.ts';

/** A site's pages, made from the briefing that is given (`publish/given.ts`). Paths are below the base: `actors/russia/`. */
export interface SiteProgram {
  /** What decides whether a page is the same as before. */
  key(page: Page): Promise<PageKey>;
  /** The HTML of a page. */
  html(page: Page): Promise<string>;
  /** As `key`, of a page that shows the same as before but for some texts. Of the briefing nothing is asked but names. */
  keyAgain(shown: ShownPage, texts: readonly BodyText[]): PageKey;
  /** As `html`, of such a page. */
  htmlAgain(path: string, shown: ShownPage): Promise<string>;
  /** A file that is no page: the pieces of its text, which may be longer than one text can be. */
  pieces(file: string): Promise<Iterable<string>>;
}

export interface PageKey {
  /** Digest of all that the page shows: of its view, and of the texts that it reads. */
  readonly key: string;
  /** The files that it reads the texts of, below the content folder. */
  readonly bodies: readonly string[];
  /** What it shows; absent where it reads no text. */
  readonly shown?: ShownPage;
}

/** All that a page is made from but the texts that it reads. Plain JSON. */
export interface ShownPage extends Texts {
  /** The kind of page that it is. */
  readonly kind: string;
  /** What stands on every page, and the page's view, each as JSON. */
  readonly frame: string;
  readonly view: string;
}
