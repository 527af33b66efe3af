import { expect, test } from 'vitest';
import { feedsOf } from '../../../src/intake/formats/feed/opml.ts';
import { body, bytesOf, read, refusal, shown } from './context.ts';

const lede = 'The northern bridge will stay closed for two more weeks, the minister of transport said on Friday.';
const second = 'Traffic was sent over the old road, where queues of several kilometres were seen in the morning.';

const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Example Courier</title><link>https://courier.example/</link><language>en-GB</language>
<item><title>Bridge &amp;amp; road closed</title><link>https://courier.example/bridge</link>
<pubDate>Fri, 23 Sep 2016 22:30:00 +0300</pubDate><dc:creator>Ana Example</dc:creator>
<description>Short.</description>
<content:encoded><![CDATA[<p>${lede}</p><script>alert(1)</script><p onclick="x()">${second} <a href="/old-road">The old road</a> <a href="javascript:alert(1)">x</a></p>]]></content:encoded></item>
<item><title>No text</title><link>https://courier.example/none</link></item>
<item><title>Harbour strike ends</title><link>https://courier.example/harbour</link><pubDate>24 Sep 16 08:00 EST</pubDate>
<description>The strike in the harbour ended on Saturday, both sides said.</description></item>
</channel></rss>`;

test('each entry of an RSS feed with a text is an article, with what the feed states of it', async () => {
  const [bridge, harbour, ...more] = await read('feed.xml', rss);
  expect(more).toEqual([]);
  expect(bridge === undefined ? [] : body(bridge)).toEqual([lede, `${second} The old road x`]);
  expect(bridge?.paragraphs[0]).toEqual({ text: 'Bridge & road closed', role: 'title' });
  expect(bridge?.metadata).toMatchObject({
    title: { value: 'Bridge & road closed', basis: 'stated' },
    outlet: { value: 'The Example Courier' },
    byline: 'Ana Example',
    published: {
      value: '2016-09-23T22:30',
      basis: 'stated',
      note: 'The RSS feed’s entry is dated “Fri, 23 Sep 2016 22:30:00 +0300”.',
    },
    url: 'https://courier.example/bridge',
    links: [{ text: 'The old road', url: 'https://courier.example/old-road' }],
  });
  expect(bridge?.kept).toBe(true);
  expect(harbour?.metadata.published?.value).toBe('2016-09-24T08:00');
  expect(harbour === undefined ? [] : shown(harbour)).toEqual([
    'title: Harbour strike ends',
    'text: The strike in the harbour ended on Saturday, both sides said.',
  ]);
});

test('Atom, RDF and JSON Feed are read as RSS is', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title><id>a</id><updated>2016-09-24T00:00:00Z</updated>
    <entry><id>b</id><title type="html">Bridge &lt;b&gt;closed&lt;/b&gt;</title><link href="https://courier.example/b"/><author><name>Ana Example</name></author>
    <published>2016-09-23T23:30:00+02:00</published><updated>2016-09-24T06:00:00+02:00</updated><content type="html">&lt;p&gt;${lede}&lt;/p&gt;</content></entry></feed>`;
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://courier.example/"><title>Courier</title><link>https://courier.example/</link><description>d</description></channel>
    <item rdf:about="https://courier.example/b"><title>Bridge closed</title><link>https://courier.example/b</link><dc:date>2016-09-23</dc:date><description>${lede}</description></item></rdf:RDF>`;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Courier',
    items: [
      {
        id: '1',
        title: 'Bridge closed',
        url: 'https://courier.example/b',
        content_text: `${lede}\n\n${second}`,
        date_published: '2016-09-23T23:30:00+02:00',
      },
    ],
  });
  const found = await Promise.all([read('a.xml', atom), read('r.rdf', rdf), read('j.json', json)]);
  expect(found.map(([article]) => article?.metadata.title?.value)).toEqual([
    'Bridge closed',
    'Bridge closed',
    'Bridge closed',
  ]);
  expect(found.map(([article]) => article?.metadata.published?.value)).toEqual([
    '2016-09-23T23:30',
    '2016-09-23',
    '2016-09-23T23:30',
  ]);
  expect(found.map(([article]) => article?.metadata.url)).toEqual(Array(3).fill('https://courier.example/b'));
  expect(found.map(([article]) => (article === undefined ? [] : body(article)))).toEqual([
    [lede],
    [lede],
    [lede, second],
  ]);
  expect(found[0][0]?.metadata.updated?.value).toBe('2016-09-24T06:00');
});

test('a feed whose entries have no text says to give their addresses', async () => {
  const feed =
    '<rss version="2.0"><channel><title>A</title><item><title>One</title><link>https://courier.example/1</link></item></channel></rss>';
  expect(await refusal('feed.xml', feed)).toBe(
    'UnreadableDocument: feed.xml: No entry of the feed has a text. Give the addresses of its articles instead.',
  );
});

test('an OPML list gives its feeds, nested ones too, each once and only those of the web', () => {
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body><outline text="Region">
    <outline text="A" type="rss" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="file:///etc/passwd"/></outline>
    <outline text="C" xmlUrl="http://c.example/atom.xml"/><outline text="A again" xmlUrl="https://a.example/feed"/></body></opml>`;
  expect(feedsOf({ name: 'feeds.opml', bytes: bytesOf(opml) })).toEqual([
    'https://a.example/feed',
    'http://c.example/atom.xml',
  ]);
  expect(feedsOf({ name: 'feed.xml', bytes: bytesOf(rss) })).toEqual([]);
});
