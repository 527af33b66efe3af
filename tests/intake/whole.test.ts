import { expect, test } from 'vitest';
import { articleText } from '../../src/authoring/ingest/article-text.ts';
import { noRegistries } from '../../src/authoring/ingest/briefing-context.ts';
import { actorId, measureId, outletId, topicId } from '../../src/content/schemas/ids.ts';
import { actor } from '../../src/content/schemas/actor.ts';
import { measure, outlet } from '../../src/content/schemas/registries.ts';
import { topic } from '../../src/content/schemas/subjects.ts';
import { buildDuplicateIndex } from '../../src/intake/duplicates/duplicates.ts';
import { defaultLimits } from '../../src/intake/input.ts';
import { intake } from '../../src/intake/intake.ts';

/** A saved page with the noise that pages have: a menu, a share bar, a teaser, a caption, a notice. */
const page = `<!doctype html><html lang="en"><head><title>Ferry to sail again on Friday | Harbour Gazette</title>
<meta property="og:site_name" content="Harbour Gazette"><meta property="article:published_time" content="2021-03-03T08:30:00+02:00"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Ferry to sail again on Friday</h1><p class="byline">By Ana Example</p><ul class="share"><li>Share</li><li>Tweet</li></ul>
<p>The ferry to the island will sail again on Friday, the Harbour Council said on Tuesday.</p>
<figure><img src="boat.jpg" alt=""><figcaption>The boat at its quay.</figcaption></figure>
<p>“Nobody will have to walk to the bridge any more,” a spokesperson for the council told reporters.</p>
<p>READ MORE: <a href="/bridge">Bridge to close for repairs</a></p>
<p>According to the Riders’ Union, some 60 passengers were turned away in January. It called the fares “a bad joke”.</p>
<p>The boat was laid up two weeks ago, after a storm on 15 February.</p></article>
<footer>Copyright 2021 Harbour Gazette. All rights reserved.</footer></body></html>`;

const context = {
  ...noRegistries,
  ...{ given: {}, today: '2021-04-01', limits: defaultLimits },
  actors: new Map([
    [actorId.parse('harbour-council'), actor.parse({ name: 'Harbour Council', kind: 'body' })],
    [actorId.parse('riders-union'), actor.parse({ name: 'Riders’ Union', kind: 'body' })],
  ]),
  outlets: new Map([[outletId.parse('harbour-gazette'), outlet.parse({ name: 'Harbour Gazette' })]]),
  topics: new Map([[topicId.parse('fares'), topic.parse({ name: 'Fares' })]]),
  measures: new Map([[measureId.parse('turned-away'), measure.parse({ name: 'Passengers turned away' })]]),
};

test('a page with its noise becomes a draft and proposals, each with its place and reason', async () => {
  const input = { bytes: new TextEncoder().encode(page), name: 'ferry.html', mediaType: 'text/html' };
  const drafts = await intake(input, context, buildDuplicateIndex([]));
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1) throw new Error('One draft was to be made.');
  const golden = (name: string): string => `../golden/intake/${name}`;
  const text = articleText(draft, { fallbackTitle: 'ferry', language: 'en' });
  await expect(text).toMatchFileSnapshot(golden('ferry.md'));
  const { document, body, proposals } = draft;
  const roles = document.paragraphs.map((paragraph, index) => `${index + 1} ${paragraph.role}: ${paragraph.text}`);
  await expect(`${roles.join('\n')}\n`).toMatchFileSnapshot(golden('ferry-paragraphs.txt'));
  const numbers = body.map(({ number }) => number);
  await expect(`${JSON.stringify({ numbers, ...proposals }, null, 1)}\n`).toMatchFileSnapshot(golden('ferry.json'));
});
