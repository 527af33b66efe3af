import type { Messages } from '../../i18n/catalogue.ts';
import type { PageFacts } from './facts.ts';

/**
 * How search knows a page, beside the facets that parts of the page name (`data-pagefind-filter`).
 *
 * A line is found once, on the page that owns it. An article owns its text, and each statement at its block, with its
 * speaker; an actor, a topic, an event, a claim and an outlet own their name and their summary; an edition its BLUF,
 * judgments, gaps and comment. What a page repeats of others (statements, events, positions, figures) is kept out of the
 * index by `ignore` on its section, and so are notes, keys and controls (`src/publish/search/unread.ts`).
 */
export interface SearchEntry {
  readonly kind: keyof Messages['search']['kinds'];
  readonly actors?: readonly string[];
  readonly years?: readonly string[];
  /** Sorts as text: the newest last. */
  readonly sort?: string;
  /** Every spelling of its name: weighed above all other text. */
  readonly names?: readonly string[];
  readonly facts: PageFacts;
}
