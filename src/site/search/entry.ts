import type { Messages } from '../../i18n/catalogue.ts';

/** How Pagefind knows a page, beside the facets that parts of the page name (`data-pagefind-filter`), and what orders results. */
export interface SearchEntry {
  readonly kind: keyof Messages['search']['kinds'];
  readonly actors?: readonly string[];
  readonly years?: readonly string[];
  /** Sorts as text: the newest last. */
  readonly sort?: string;
  /** What a result shows above its title. */
  readonly about?: string;
  /** Other names, so that a search for one of them puts the page first. */
  readonly aliases?: readonly string[];
}
