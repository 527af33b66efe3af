import { DomUtils } from 'htmlparser2';
import type { Link } from '../../extracted.ts';
import type { Parts } from './parts.ts';

const most = 200;

/** The links in the paragraphs of the body, each address once, absolute; those of scripts, mail and the page itself are none. */
export function linksOf({ links, lines }: Parts, body: readonly string[], base: string | null): readonly Link[] {
  const plain = (text: string): string => text.replace(/\s+/gu, '');
  const paragraphs = new Set(body.map(plain));
  const seen = new Map<string, Link>();
  for (const { element, href, order } of links) {
    if (seen.size >= most || !paragraphs.has(plain(lines[order]?.text ?? ''))) continue;
    const text = DomUtils.textContent(element).replace(/\s+/gu, ' ').trim();
    const url = absolute(href, base);
    if (text !== '' && url !== null && url !== base && !seen.has(url)) seen.set(url, { text, url });
  }
  return [...seen.values()];
}

/** An http address made absolute, without a fragment of the same page; null where it is none. */
export function absolute(href: string, base: string | null): string | null {
  if (href.startsWith('#')) return null;
  const url = URL.parse(href.trim(), base ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
