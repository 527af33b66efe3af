import { draftsIn } from '../../briefing/drafts.ts';
import type { ViewContext } from '../../views/context.ts';
import { indexedPaths, mostIndexed } from '../../views/pages/pages.ts';
import { paths } from '../../views/paths.ts';
import { absoluteUrl } from './absolute-url.ts';

/** The most addresses that the protocol allows in one file. */
const mostUrls = 50_000;

/**
 * Sitemaps (sitemaps.org) of the pages that do not ask search engines to leave them out, which with drafts in the briefing
 * all do, by path: one, or one that names the others where `most` pages are not all. No dates, since pages have none but
 * their content's.
 */
export function sitemaps(
  context: ViewContext,
  most = mostUrls,
): readonly (readonly [path: string, text: (context: ViewContext) => string])[] {
  const parts = Array.from({ length: partsOf(context, most) }, (_, at) => at);
  if (parts.length <= 1) return [[paths.sitemap, (now) => urlset(now, listed(now))]];
  const names = parts.map((at) => paths.sitemapPart(at + 1));
  return [
    [paths.sitemap, (now) => document('sitemapindex', locations(now, 'sitemap', names))],
    ...names.map(
      (name, at) =>
        [
          name,
          (now: ViewContext) => {
            const all = listed(now);
            const each = Math.ceil(all.length / parts.length);
            return urlset(now, all.slice(at * each, (at + 1) * each));
          },
        ] as const,
    ),
  ];
}

const partsOf = (context: ViewContext, most: number): number =>
  draftsIn(context.briefing) > 0 ? 1 : Math.ceil(mostIndexed(context) / most);

const listed = (context: ViewContext): readonly string[] =>
  draftsIn(context.briefing) > 0 ? [] : indexedPaths(context);

const urlset = (context: ViewContext, pages: readonly string[]): string =>
  document('urlset', locations(context, 'url', pages));

const locations = ({ briefing }: ViewContext, element: string, pages: readonly string[]): string =>
  pages
    .map((path) => `  <${element}><loc>${escapeXml(absoluteUrl(briefing.config, path))}</loc></${element}>\n`)
    .join('');

const document = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${content}</${root}>\n`;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
