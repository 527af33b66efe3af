import { compareBytes } from './bytes.ts';
import { unknownLanguage } from './language-groups.ts';
import { pageText } from './page-text.ts';
import { isSegmented } from './segmented.ts';
import { pageWords, type Anchor } from './words.ts';

/** What of one page is searched: JSON, so that another process may read it than the one that keeps the index. */
export interface SearchRecord {
  readonly url: string;
  /** Of the page, in small letters; "unknown" where it does not say. */
  readonly language: string;
  /** Its words, with single spaces between; where a language has no spaces, its runs of text, yet to be cut. */
  readonly content: string;
  /** Number of a word and the weight from there on, in turns; a word weighs 24 as long as nothing else is said. */
  readonly weights: readonly number[];
  /** By name, in the order of their bytes. */
  readonly filters: readonly (readonly [name: string, values: readonly string[]])[];
  readonly meta: readonly (readonly [name: string, value: string])[];
  readonly sorts: readonly (readonly [name: string, value: string])[];
  readonly anchors: readonly Anchor[];
}

/**
 * What of a page is searched, as Pagefind 1.6 would read it; null of a page that marks nothing to be searched.
 *
 * `url` is as results name it, without the site's base: "/articles/x/".
 */
export function searchRecord(html: string, url: string): SearchRecord | null {
  if (!html.includes('data-pagefind-body')) return null;
  const page = pageText(html);
  if (!page.hasBody) return null;
  const language = page.language === '' ? unknownLanguage : page.language;
  const { words, weights, anchors } = pageWords(page, { whole: isSegmented(language) });
  return {
    url,
    language,
    content: words.join(' '),
    weights,
    filters: byName(page.filters).map(([name, values]) => [name, values.map(unmarked)]),
    meta: byName(page.meta).map(([name, value]) => [name, unmarked(value)]),
    sorts: byName(page.sorts),
    anchors,
  };
}

/** A text without the marks that an element's text has. */
const unmarked = (text: string): string => text.replace(/___PAGEFIND_\S+\s?/g, '');

const byName = <V>(values: ReadonlyMap<string, V>): (readonly [string, V])[] =>
  [...values].sort(([a], [b]) => compareBytes(a, b));
