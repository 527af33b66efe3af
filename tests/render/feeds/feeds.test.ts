import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { actorId, articleId, topicId } from '../../../src/content/schemas/ids.ts';
import { atomText } from '../../../src/render/feeds/atom.ts';
import { actorFeed, siteFeed, topicFeed } from '../../../src/render/feeds/feed.ts';
import { jsonFeedText } from '../../../src/render/feeds/json-feed.ts';
import { smallContext } from '../../views/small.ts';

const context = await smallContext();
const { config } = context.briefing;

test('the site’s Atom feed is as it was', async () => {
  await expect(atomText(siteFeed(context), config)).toMatchFileSnapshot('../../golden/render/feeds/site.xml');
});

test('the site’s JSON feed is as it was', async () => {
  await expect(jsonFeedText(siteFeed(context), config, 'feed.json')).toMatchFileSnapshot(
    '../../golden/render/feeds/site.json',
  );
});

test('a reader of feeds finds editions and articles, the newest first', () => {
  const feed = parseAtomFeed(atomText(siteFeed(context), config));
  expect(feed.entries?.map(({ id }) => id?.replace('https://example.org/quay/', ''))).toEqual([
    'editions/2020-03-07/',
    'articles/2020-03-07-stoppage-called/',
    'articles/2020-03-06-no-inspection/',
    'articles/2020-03-06-union-meets/',
    'editions/2020-03-04/',
    'articles/2020-03-04-crane-down/',
    'articles/2020-03-03-crane-falls/',
    'articles/2020-03-01-pay-offer/',
  ]);
  expect(parseJsonFeed(jsonFeedText(siteFeed(context), config, 'feed.json')).items).toHaveLength(8);
});

test('an actor’s and a topic’s feed have their articles alone', () => {
  const actor = actorFeed(context, actorId.parse('harbour-master'));
  expect(actor.entries.map(({ path }) => path)).toEqual([
    'articles/2020-03-06-no-inspection/',
    'articles/2020-03-06-union-meets/',
    'articles/2020-03-03-crane-falls/',
  ]);
  expect(topicFeed(context, topicId.parse('pay')).entries).toHaveLength(4);
});

test('a correction moves the date of change of its entry, and is told', () => {
  const id = articleId.parse('2020-03-06-no-inspection');
  const article = context.briefing.articles.get(id);
  if (article === undefined) throw new Error(`There is no article ${id}.`);
  const corrections = [{ date: '2020-04-01', text: 'Three were hurt, not two.' }];
  const articles = new Map(context.briefing.articles).set(id, { ...article, corrections });
  const feed = siteFeed({ ...context, briefing: { ...context.briefing, articles } });
  const item = parseJsonFeed(jsonFeedText(feed, config, 'feed.json')).items?.find(({ id }) => id?.includes('no-insp'));
  expect(feed.updated).toEqual(new Date('2020-04-01T00:00:00Z'));
  expect(item).toMatchObject({ date_published: '2020-03-06T00:00:00.000Z', date_modified: '2020-04-01T00:00:00.000Z' });
  expect(item?.content_text).toContain('Corrected by the desk: Three were hurt, not two.');
  expect(atomText(feed, config)).toContain('<updated>2020-04-01T00:00:00.000Z</updated>');
});

test('an empty feed is still a feed', () => {
  const feed = parseAtomFeed(atomText({ ...siteFeed(context), entries: [] }, config));
  expect(feed.title).toMatchObject({ value: 'The crane at the old quay' });
});
