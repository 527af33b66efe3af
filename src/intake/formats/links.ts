import type { Link } from '../extracted.ts';

const most = 500;

/** The links of an article's markup that lead to pages: absolute, http or https, with a text, each address once. */
export function linksOf(root: ParentNode, base: string | undefined): readonly Link[] {
  const links = new Map<string, Link>();
  for (const anchor of root.querySelectorAll('a[href]')) {
    const url = URL.parse(anchor.getAttribute('href')?.trim() ?? '', base);
    const text = anchor.textContent.replace(/\s+/gu, ' ').trim();
    if (url !== null && /^https?:$/.test(url.protocol) && text !== '' && !links.has(url.href))
      links.set(url.href, { text, url: url.href });
    if (links.size >= most) break;
  }
  return [...links.values()];
}
