import { counterOf } from './counter.ts';
import { drawChosen, nameNarrow } from './search/chosen.ts';
import { drawFacet } from './search/facet-lists.ts';
import { find, type Finding } from './search/find.ts';
import { hitElement } from './search/hit.ts';
import { moveByKeys } from './search/keys.ts';
import { loadLibrary, type Library } from './search/library.ts';
import { withoutNamed } from './search/named.ts';
import { drawNextSteps } from './search/next-steps.ts';
import { loadFacet, type Hit } from './search/pagefind.ts';
import { choose, isEmpty, readQuery, writeQuery, type Query, type Sort } from './search/query.ts';
import { statusLine } from './search/status.ts';
import { facetOf, searchPage, showBrowse } from './search/view.ts';
import type { Words } from './search/words.ts';
import { isShortcutOn, turnShortcut } from './shortcut.ts';

const pageLength = 10;
const page = searchPage(document);
const language = document.documentElement.lang;
const format = new Intl.NumberFormat(language);
const count = counterOf(language);
// The page's own template wrote them.
const words = JSON.parse(page.form.dataset['words'] ?? '{}') as Words;
const given = (name: string): string => page.form.dataset[name] ?? '';

let library: Promise<Library> | undefined;
let query = readQuery(location.search);
let finding: Finding | undefined;
let shown = 0;
/** Rises with every search: an answer to an older one is not shown. */
let turn = 0;

async function search(): Promise<void> {
  const own = ++turn;
  history.replaceState(null, '', `?${writeQuery(query)}`);
  if (isEmpty(query)) {
    showBrowse(page);
    return;
  }
  if (library === undefined) page.status.replaceChildren(words.loading);
  const open = page.facets.filter((facet) => facet.open).map(facetOf);
  library ??= loadLibrary(new URL(given('pagefind'), location.href).href, given('names'), open);
  try {
    const found = await find(await library, query, { root: given('root'), words, pageLength });
    if (own === turn) show(found);
  } catch (error) {
    library = undefined;
    page.status.replaceChildren(words.failed);
    throw error;
  }
}

function show(found: Finding): void {
  finding = found;
  const total = found.results.length;
  page.status.replaceChildren(...statusLine({ total, ...found }, query, words, count));
  page.results.hidden = false;
  page.sorting.hidden = total === 0;
  page.hits.replaceChildren();
  addHits(found.first, Math.min(pageLength, total));
  drawFacets(found);
  drawChosen(page.chosen, query.chosen, words, (chosen) => change({ chosen }));
  nameNarrow(page.narrow, query.chosen, words, format);
  page.browse.hidden = total > 0;
  page.help.hidden = total > 0;
  if (total === 0) drawNextSteps(page.help, query, words);
  for (const button of page.sorting.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.dataset['sort'] === query.sort));
}

function drawFacets({ counts }: Finding): void {
  page.facetBox.hidden = Object.keys(counts).length === 0;
  page.narrow.hidden = page.facetBox.hidden;
  for (const facet of page.facets) {
    const values = counts[facetOf(facet)];
    // One that is closed may not be loaded yet.
    if (values !== undefined)
      drawFacet(facet, values, query.chosen.get(facetOf(facet)) ?? [], words.moreValues, format);
  }
}

function addHits(hits: readonly Hit[], upTo: number): void {
  shown = upTo;
  page.hits.append(...hits.map((hit) => hitElement(hit, { query: finding?.text ?? '', words, language, count })));
  page.more.hidden = shown >= (finding?.results.length ?? 0);
}

async function showMore(): Promise<void> {
  if (finding === undefined) return;
  const own = turn;
  const upTo = shown + pageLength;
  const next = await Promise.all(finding.results.slice(shown, upTo).map((result) => result.data()));
  if (own !== turn) return;
  const last = page.hits.lastElementChild;
  addHits(withoutNamed(next, finding.leading, given('root')), upTo);
  // Whoever asked for more goes on from there.
  last?.nextElementSibling?.querySelector('a')?.focus();
}

function change(changed: Partial<Query>): void {
  query = { ...query, ...changed };
  void search();
}

function type(text: string): void {
  page.field.value = text;
  change({ text });
}

let waiting = 0;
// What was typed before this script came is kept.
page.field.value = query.text || page.field.value;
page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  change({ text: page.field.value });
  // A keyboard on the screen would stand before the results.
  if (matchMedia('(pointer: coarse)').matches) page.field.blur();
});
page.field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => change({ text: page.field.value }), 250);
});
for (const facet of page.facets) {
  if (query.chosen.has(facetOf(facet))) facet.open = true;
  facet.addEventListener('change', () => {
    const picked = [...facet.querySelectorAll<HTMLInputElement>(':checked')].map((box) => box.value);
    change({ chosen: choose(query.chosen, facetOf(facet), picked) });
  });
  facet.addEventListener('toggle', () => {
    if (facet.open && facet.querySelector('label') === null)
      void library?.then(({ pagefind }) => loadFacet(pagefind, facetOf(facet))).then(search);
  });
}
page.sorting.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) change({ sort: (target.dataset['sort'] ?? 'relevance') as Sort });
});
page.narrow.addEventListener('click', () => {
  page.narrow.setAttribute('aria-expanded', String(page.facetBox.classList.toggle('open')));
});
page.more.addEventListener('click', () => void showMore());
moveByKeys(page, () => type(''));
page.shortcut.checked = isShortcutOn();
page.shortcut.addEventListener('change', () => turnShortcut(document, page.shortcut.checked));
if (!isEmpty(query)) void search();
