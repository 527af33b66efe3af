/**
 * A URL whose page the browser opens at a quote (WICG Scroll to Text Fragment). The quote alone makes the directive; a
 * URL that has a fragment keeps it.
 */
export function textFragment(url: string, quote: string | undefined): string {
  if (quote === undefined) return url;
  // A hyphen or comma in a directive separates its parts; encodeURIComponent leaves the hyphen as it is.
  const text = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
