import type { Names } from '../facts/load-texts.ts';

/** What pages are made from and to; paths are absolute. The same for every process that has a part in it. */
export interface PagesJob {
  /** The module of the site's program, a URL. */
  readonly entry: string;
  /** The briefing's folder. */
  readonly content: string;
  readonly drafts: boolean;
  /** Pages lead to their PDFs, which are written beside them. */
  readonly pdf: boolean;
  /** The site has a search index. */
  readonly searched: boolean;
  /** Where the facts are kept, and as of which load. */
  readonly state: string;
  readonly id: string;
  /** Where only texts have changed. */
  readonly names?: Names | undefined;
  /** Names the program and its options. */
  readonly setting: string;
  /** The folder that takes what the published site lacks. */
  readonly stage: string;
}
