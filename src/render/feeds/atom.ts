import { generateAtomFeed } from 'feedsmith';
import type { BriefingData } from '../../content/schemas/briefing.ts';
import { absoluteUrl } from '../exports/absolute-url.ts';
import type { Feed } from './feed.ts';

/** An Atom document (RFC 4287). */
export function atomText(feed: Feed, config: BriefingData): string {
  const self = absoluteUrl(config, feed.path);
  return generateAtomFeed({
    id: self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    authors: [{ name: config.editor ?? config.title }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: absoluteUrl(config, feed.page), rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: feed.language },
    entries: feed.entries.map((entry) => ({
      id: absoluteUrl(config, entry.path),
      title: { value: entry.title, ...(entry.language === feed.language ? {} : { xml: { lang: entry.language } }) },
      published: entry.date,
      updated: entry.updated,
      links: [{ href: absoluteUrl(config, entry.path), rel: 'alternate', type: 'text/html' }],
      summary: { value: entry.lines.join('\n') },
      ...(entry.author === undefined ? {} : { authors: [{ name: entry.author }] }),
      categories: entry.topics.map((term) => ({ term })),
    })),
  });
}
