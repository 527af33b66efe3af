import type { Known, Link } from '../extracted.ts';

/** What a format says of an article beside its text: a feed's entry, a PDF's information, frontmatter. Absent is unsaid. */
export interface Signals {
  readonly title?: Known;
  /** The publication's name, as a feed's title. */
  readonly outlet?: Known;
  readonly byline?: string;
  readonly published?: Known;
  readonly updated?: Known;
  readonly language?: Known;
  readonly url?: string;
  readonly links?: readonly Link[];
}
