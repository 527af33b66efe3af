/** What of one page is searched: JSON, so that another process may read it than the one that keeps the index. */
export interface SearchRecord {
  readonly url: string;
  readonly html: string;
}

/**
 * What of a page is searched, as Pagefind would read it; null of a page that is not.
 *
 * `url` is as results name it, without the site's base: "/articles/x/".
 */
export function searchRecord(html: string, url: string): SearchRecord | null {
  return html.includes('data-pagefind-body') ? { url, html } : null;
}
