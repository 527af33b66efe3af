import type { Page } from '../../views/pages/pages.ts';
import type { ShownPage } from '../../views/pages/shown-page.ts';
import type { BodyText } from '../../views/pages/texts.ts';
import type { Dependency } from '../../views/traced/reads.ts';
import type { FileReader } from '../facts/file-reader.ts';

/** A site's pages, made from the briefing that is given (`publish/given.ts`). Paths are below the base: `actors/russia/`. */
export interface SiteProgram {
  /** What decides whether a page is the same as before. */
  key(page: Page): Promise<TracedKey>;
  /** The digest of what a dependency holds. */
  holding(): Promise<(dependency: Dependency) => string>;
  /** The HTML of a page, with the bodies that it reads, by file. */
  html(page: Page, bodies: Bodies): Promise<string>;
  /** As `key`, of a page that shows the same as before but for some texts. Of the briefing nothing is asked but names. */
  keyAgain(shown: ShownPage, texts: readonly BodyText[]): PageKey;
  /** As `html`, of such a page. */
  htmlAgain(path: string, shown: ShownPage, bodies: Bodies): Promise<string>;
  /** What reads a briefing's files: whoever needs the program anyway need not load the same code from its sources too. */
  readonly files: FileReader;
  /** A file that is no page: the pieces of its text, which may be longer than one text can be. */
  pieces(file: string): Promise<Iterable<string>>;
}

/** Markdown by the file below the content folder that it stands in. */
export type Bodies = ReadonlyMap<string, string>;

export interface PageKey {
  /** Digest of all that the page shows: of its view, and of the texts that it reads. */
  readonly key: string;
  /** The files that it reads the texts of, below the content folder. */
  readonly bodies: readonly string[];
  /** What it shows; absent where it reads no text. */
  readonly shown?: ShownPage;
}

/** A page's key that was made of the briefing, and what of it was asked for. */
export interface TracedKey extends PageKey {
  readonly reads: ReadonlySet<Dependency>;
}
