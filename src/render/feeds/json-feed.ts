import { generateJsonFeed } from 'feedsmith';
import type { BriefingData } from '../../content/schemas/briefing.ts';
import { absoluteUrl } from '../exports/absolute-url.ts';
import type { Feed } from './feed.ts';

/** A JSON Feed document, version 1.1; `path` is its own, where `feed.path` is that of the Atom feed beside it. */
export function jsonFeedText(feed: Feed, config: BriefingData, path: string): string {
  const document = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: absoluteUrl(config, feed.page),
    feed_url: absoluteUrl(config, path),
    language: feed.language,
    authors: [{ name: config.editor ?? config.title }],
    items: feed.entries.map((entry) => ({
      id: absoluteUrl(config, entry.path),
      url: absoluteUrl(config, entry.path),
      title: entry.title,
      language: entry.language,
      content_text: entry.lines.join('\n'),
      date_published: entry.date,
      ...(entry.updated > entry.date && { date_modified: entry.updated }),
      tags: [...entry.topics],
      ...(entry.author === undefined ? {} : { authors: [{ name: entry.author }] }),
    })),
  });
  return `${JSON.stringify(document, null, 2)}\n`;
}
