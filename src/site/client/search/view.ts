import { drawFacet } from './facet-lists.ts';
import { hitElement } from './hit.ts';
import type { Counts, Hit } from './pagefind.ts';
import type { Query } from './query.ts';
import { resultsText, type Words } from './words.ts';

/** The parts of the search page that change. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly heading: HTMLElement;
  readonly hits: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly browse: HTMLElement;
  readonly facets: readonly HTMLFieldSetElement[];
  readonly sorts: readonly HTMLButtonElement[];
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
    status: one('#search-status', HTMLElement),
    results: one('#search-results', HTMLElement),
    heading: one('#found', HTMLElement),
    hits: one('#hits', HTMLElement),
    more: one('#more', HTMLButtonElement),
    browse: one('#browse', HTMLElement),
    facets: [...root.querySelectorAll<HTMLFieldSetElement>('.facets fieldset')],
    sorts: [...root.querySelectorAll<HTMLButtonElement>('[data-sort]')],
  };
}

/** Says something above the results; nothing where there is nothing to say. */
export function say({ status }: SearchPage, text: string): void {
  status.textContent = text;
  status.hidden = text === '';
}

/** Nothing is asked for: the lists stand alone. */
export function showBrowse(page: SearchPage): void {
  say(page, '');
  page.results.hidden = true;
  page.browse.hidden = false;
}

export function showResults(
  page: SearchPage,
  found: { readonly total: number; readonly counts: Counts },
  query: Query,
  words: Words,
  language: string,
): void {
  const format = new Intl.NumberFormat(language);
  page.browse.hidden = true;
  page.results.hidden = false;
  page.heading.textContent = resultsText(words, found.total, language);
  page.hits.replaceChildren();
  for (const facet of page.facets) {
    const name = facet.dataset['facet'] ?? '';
    drawFacet(facet, found.counts[name] ?? {}, query.chosen.get(name) ?? [], format);
  }
  for (const button of page.sorts) button.setAttribute('aria-pressed', String(button.dataset['sort'] === query.sort));
}

export function addHits(page: SearchPage, hits: readonly Hit[], left: number): void {
  page.hits.append(...hits.map(hitElement));
  page.more.hidden = left <= 0;
}
