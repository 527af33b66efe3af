/** The parts of the search page that change. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly shortcut: HTMLInputElement;
  readonly status: HTMLElement;
  readonly sorting: HTMLElement;
  readonly results: HTMLElement;
  /** Opens the facets on a narrow screen. */
  readonly narrow: HTMLButtonElement;
  readonly facetBox: HTMLElement;
  readonly facets: readonly HTMLDetailsElement[];
  readonly chosen: HTMLElement;
  readonly hits: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly help: HTMLElement;
  readonly browse: HTMLElement;
}

export function searchPage(root: Document): SearchPage {
  const one = <E extends Element>(selector: string, type: new () => E): E => {
    const found = root.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
  return {
    form: one('.sform', HTMLFormElement),
    field: one('#q', HTMLInputElement),
    shortcut: one('#shortcut', HTMLInputElement),
    status: one('#search-status', HTMLElement),
    sorting: one('.sorting', HTMLElement),
    results: one('#search-results', HTMLElement),
    narrow: one('#narrow', HTMLButtonElement),
    facetBox: one('#facets', HTMLElement),
    facets: [...root.querySelectorAll<HTMLDetailsElement>('#facets details')],
    chosen: one('#chosen', HTMLElement),
    hits: one('#hits', HTMLElement),
    more: one('#more', HTMLButtonElement),
    help: one('#help', HTMLElement),
    browse: one('#browse', HTMLElement),
  };
}

/** Which facet a part of the page belongs to. */
export const facetOf = (part: HTMLElement): string => part.dataset['facet'] ?? '';

/** Nothing is asked for: the lists stand alone. */
export function showBrowse(page: SearchPage): void {
  page.status.replaceChildren();
  page.results.hidden = true;
  page.sorting.hidden = true;
  page.narrow.hidden = true;
  page.browse.hidden = false;
}
