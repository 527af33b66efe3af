/**
 * What lines around a report say in one language. All in small letters; punctuation at the ends of a line does not count.
 * Words that several languages share, as names of networks, stand in `shared.ts`.
 */
export interface FurnitureWords {
  /** Words of which rows of buttons are made up, as "share", "print", "close". */
  readonly buttons: readonly string[];
  /** Lines that are no part of a report. */
  readonly lines: readonly string[];
  /** Beginnings of lines that are no part of a report, however they go on. */
  readonly notices: readonly string[];
  /** What leads over to another article, as "read more". */
  readonly teasers: readonly string[];
  /** Headings behind which no report goes on, as "most read" or "leave a reply". */
  readonly tails: readonly string[];
  /** Beginnings of captions. */
  readonly captions: readonly string[];
  /** What stands before or behind the name of a photographer or agency, as "photo" in "Photo: …" and "(… Photo)". */
  readonly credits: readonly string[];
}

/** Words apart by blanks. */
export const words = (...lists: string[]): readonly string[] => lists.flatMap((list) => list.split(' '));

/** Phrases apart by bars. */
export const phrases = (...lists: string[]): readonly string[] => lists.flatMap((list) => list.split(' | '));
