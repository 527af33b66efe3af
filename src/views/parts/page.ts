import type { Link } from './link.ts';
import type { Note } from './note.ts';

/** What every page view has. */
export interface PageView {
  /** Of the page alone; the layout adds the briefing's. */
  readonly title: string;
  /** One sentence for search engines and feeds, without Markdown. */
  readonly description: string;
  /** Path of the page below the base, as `actors/russia/`. */
  readonly path: string;
  /** From the home page down, without the page itself. */
  readonly breadcrumbs: readonly Link[];
  readonly notes: readonly Note[];
}
