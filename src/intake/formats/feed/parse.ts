import { parseFeed } from 'feedsmith';
import { ofAtom, ofJson, ofRdf, ofRss } from './entries.ts';
import { UnreadableDocument } from '../../input.ts';
import type { Feed } from './entry.ts';

/** RSS, Atom, RDF (RSS 1.0) or JSON Feed as entries, at most `most` of them (`feedsmith`). */
export function feedOf(text: string, most: number): Feed {
  const parsed = parsedFeed(text, most + 1);
  const feed = shapeOf(parsed);
  if (feed.entries.length > most)
    throw new UnreadableDocument(`It has more than ${most} entries. Raise the limit on entries, or split the feed.`);
  return feed;
}

function parsedFeed(text: string, maxItems: number): ReturnType<typeof parseFeed<string>> {
  try {
    return parseFeed(text, { maxItems });
  } catch (error) {
    throw new UnreadableDocument(
      'It begins as a feed but is none that can be read: elements are missing or not closed. Fetch it again, or give the articles by themselves.',
      { cause: error },
    );
  }
}

function shapeOf(parsed: ReturnType<typeof parseFeed<string>>): Feed {
  switch (parsed.format) {
    case 'rss':
      return {
        kind: 'RSS',
        title: parsed.feed.title,
        language: parsed.feed.language,
        entries: (parsed.feed.items ?? []).map(ofRss),
      };
    case 'rdf':
      return {
        kind: 'RDF',
        title: parsed.feed.title,
        language: parsed.feed.dc?.languages?.[0],
        entries: (parsed.feed.items ?? []).map(ofRdf),
      };
    case 'atom':
      return {
        kind: 'Atom',
        title: parsed.feed.title?.value,
        language: parsed.feed.xml?.lang,
        entries: (parsed.feed.entries ?? []).map(ofAtom),
      };
    case 'json':
      return {
        kind: 'JSON',
        title: parsed.feed.title,
        language: parsed.feed.language,
        entries: (parsed.feed.items ?? []).map(ofJson),
      };
  }
}
