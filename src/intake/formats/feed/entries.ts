import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { Entry } from './entry.ts';

export const ofRss = (item: RssFeed.Item<string>): Entry => ({
  title: item.title ?? item.dc?.titles?.[0],
  content: html(item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0]),
  author: names(item.authors?.map(({ name }) => name)) ?? names(item.dc?.creators),
  published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
  updated: item.atom?.updated,
  // A guid is an address too, unless it says that it is none.
  url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
  language: item.dc?.languages?.[0],
  source: item.source?.title ?? item.dc?.publishers?.[0],
});

export const ofRdf = (item: RdfFeed.Item<string>): Entry => ({
  title: item.title,
  content: html(item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0]),
  author: names(item.dc?.creators),
  published: item.dc?.dates?.[0],
  url: item.link ?? item.rdf?.about,
  language: item.dc?.languages?.[0],
  source: item.dc?.publishers?.[0],
});

export const ofAtom = (entry: AtomFeed.Entry<string>): Entry => {
  const text = entry.content?.value === undefined ? entry.summary : entry.content;
  return {
    title: entry.title?.value,
    content: text?.value === undefined ? undefined : { text: text.value, isHtml: /html/i.test(text.type ?? 'text') },
    author: names(entry.authors?.map(({ name }) => name)),
    published: entry.published ?? entry.updated,
    updated: entry.published === undefined ? undefined : entry.updated,
    url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
    language: entry.content?.xml?.lang ?? entry.xml?.lang,
    source: entry.source?.title?.value,
  };
};

export const ofJson = (item: JsonFeed.Item<string>): Entry => ({
  title: item.title,
  content: html(item.content_html) ?? text(item.content_text ?? item.summary),
  author: names(item.authors?.map(({ name }) => name)),
  published: item.date_published,
  updated: item.date_modified,
  url: item.url ?? item.external_url,
  language: item.language,
});

const html = (content: string | undefined): Entry['content'] =>
  content === undefined ? undefined : { text: content, isHtml: true };

const text = (content: string | undefined): Entry['content'] =>
  content === undefined ? undefined : { text: content, isHtml: false };

function names(list: readonly (string | undefined)[] | undefined): string | undefined {
  const said = list?.filter((name) => name !== undefined && name.trim() !== '') ?? [];
  return said.length === 0 ? undefined : said.join(', ');
}
