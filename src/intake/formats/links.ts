import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { Link } from '../extracted.ts';

const most = 500;

/** The links of an article's markup that lead to pages: absolute, http or https, with a text, each address once. */
export function linksOf(document: Document, base: string | undefined): readonly Link[] {
  const links = new Map<string, Link>();
  for (const anchor of DomUtils.getElementsByTagName('a', document)) {
    const { href } = anchor.attribs;
    if (href === undefined) continue;
    const url = URL.parse(href.trim(), base);
    const text = DomUtils.textContent(anchor).replace(/\s+/gu, ' ').trim();
    if (url !== null && /^https?:$/.test(url.protocol) && text !== '' && !links.has(url.href))
      links.set(url.href, { text, url: url.href });
    if (links.size >= most) break;
  }
  return [...links.values()];
}
