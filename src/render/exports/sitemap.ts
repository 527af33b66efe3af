import { draftsIn } from '../../briefing/drafts.ts';
import type { ViewContext } from '../../views/context.ts';
import { pagePaths } from '../../views/pages/pages.ts';
import { absoluteUrl } from './absolute-url.ts';

/** The most addresses that the protocol allows in one file. */
const mostUrls = 50_000;

/**
 * A sitemap (sitemaps.org) of every page; no dates, since pages have none but their content's. With drafts in the
 * briefing it names none, since each page asks search engines to leave it out.
 */
export function sitemapText(context: ViewContext): string {
  const drafts = draftsIn(context.briefing) > 0;
  const urls = (drafts ? [] : pagePaths(context))
    .slice(0, mostUrls)
    .map((path) => `  <url><loc>${escapeXml(absoluteUrl(context.briefing.config, path))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
