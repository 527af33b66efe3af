import { highlightParameter } from './highlight.ts';
import { isNamed, markedWords } from './search/hit.ts';
import { loadPagefind, type Filters, type Found, type Pagefind, type SearchOptions } from './search/pagefind.ts';
import { isEmpty, isPhrase, readQuery, straighten, writeQuery, type Query, type Sort } from './search/query.ts';
import { unmatchedWords } from './search/unmatched.ts';
import { addHits, say, searchPage, showBrowse, showResults } from './search/view.ts';
import type { Words } from './search/words.ts';

const pageLength = 10;
const page = searchPage(document);
const language = document.documentElement.lang;
// The page's own template wrote them.
const words = JSON.parse(page.form.dataset['words'] ?? '{}') as Words;
const folder = new URL(page.form.dataset['pagefind'] ?? '', location.href).href;

let library: Promise<Pagefind> | undefined;
let query = readQuery(location.search);
let found: Found['results'] = [];
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
  if (library === undefined) say(page, words.loading);
  library ??= loadPagefind(folder, highlightParameter);
  const { answer, loosened } = await ask(await library, query);
  const first = await Promise.all(answer.results.slice(0, pageLength).map((result) => result.data()));
  if (own !== turn) return;
  found = answer.results;
  shown = first.length;
  if (query.sort === 'relevance') first.sort((a, b) => Number(isNamed(b, query.text)) - Number(isNamed(a, query.text)));
  showResults(page, { total: found.length, counts: answer.filters }, query, words, language);
  addHits(page, first, found.length - shown);
  const missing = loosened ? [query.text] : unmatchedWords(query.text, first.flatMap(markedWords));
  const honest = missing.map((word) => words.noExact.replace('%', word.replaceAll(/["“”]/g, '')));
  say(page, [...honest, ...(found.length === 0 ? [words.none] : [])].join(' '));
}

/** A phrase that stands nowhere is asked for again by its words. */
async function ask(
  pagefind: Pagefind,
  { text, sort, chosen }: Query,
): Promise<{ readonly answer: Found; readonly loosened: boolean }> {
  const filters: Filters = Object.fromEntries([...chosen].map(([facet, picked]) => [facet, { any: picked }]));
  const options: SearchOptions = {
    filters,
    sort: sort === 'relevance' ? {} : { date: sort === 'newest' ? 'desc' : 'asc' },
  };
  const term = straighten(text.trim());
  const answer = await pagefind.search(term === '' ? null : term, options);
  if (answer.results.length > 0 || !isPhrase(text)) return { answer, loosened: false };
  return { answer: await pagefind.search(term.replaceAll('"', ''), options), loosened: true };
}

async function showMore(): Promise<void> {
  const next = await Promise.all(found.slice(shown, shown + pageLength).map((result) => result.data()));
  shown += next.length;
  addHits(page, next, found.length - shown);
}

function change(changed: Partial<Query>): void {
  query = { ...query, ...changed };
  void search();
}

let waiting = 0;
page.form.hidden = false;
page.field.value = query.text;
page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  change({ text: page.field.value });
});
page.field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => change({ text: page.field.value }), 200);
});
for (const facet of page.facets)
  facet.addEventListener('change', () => {
    const name = facet.dataset['facet'] ?? '';
    const picked = [...facet.querySelectorAll<HTMLInputElement>(':checked')].map((box) => box.value);
    const others = [...query.chosen].filter(([other]) => other !== name);
    change({ chosen: new Map(picked.length > 0 ? [...others, [name, picked]] : others) });
  });
for (const button of page.sorts)
  button.addEventListener('click', () => change({ sort: (button.dataset['sort'] ?? 'relevance') as Sort }));
page.more.addEventListener('click', () => void showMore());
if (!isEmpty(query)) void search();
