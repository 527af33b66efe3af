import { draftsIn } from '../../briefing/drafts.ts';
import type { ViewContext } from '../../views/context.ts';
import { indexedPaths } from '../../views/pages/pages.ts';
import { absoluteUrl } from './absolute-url.ts';

/** The most addresses that the protocol allows in one file. */
const mostUrls = 50_000;

/**
 * A sitemap (sitemaps.org) of the pages that do not ask search engines to leave them out, which with drafts in the
 * briefing all do; no dates, since pages have none but their content's.
 */
export function sitemapText(context: ViewContext): string {
  const drafts = draftsIn(context.briefing) > 0;
  const urls = (drafts ? [] : indexedPaths(context))
    .slice(0, mostUrls)
    .map((path) => `  <url><loc>${escapeXml(absoluteUrl(context.briefing.config, path))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
