import { expect, test } from 'vitest';
import { noRegistries } from '../../src/authoring/ingest/briefing-context.ts';
import { buildDuplicateIndex } from '../../src/intake/duplicates/duplicates.ts';
import { defaultLimits } from '../../src/intake/input.ts';
import { intake } from '../../src/intake/intake.ts';
import { jsonOf } from '../../src/intake/json.ts';

const text = `Ferry to sail again on Friday
Published 3 March 2021

HARBOUR TOWN: The ferry to the island will sail again on Friday, the minister of transport said on Tuesday.
“Nobody will have to walk to the bridge any more,” the minister told reporters.
The council has counted 62 complaints since the boat was laid up in January.
`;
const context = { ...noRegistries, given: {}, today: '2021-04-01', limits: defaultLimits };

async function jsonOfText() {
  const input = { bytes: new TextEncoder().encode(text), name: 'ferry.txt' };
  const [draft] = await intake(input, context, buildDuplicateIndex([]));
  if (draft === undefined) throw new Error('No draft was made.');
  return jsonOf(draft, 'in/ferry.txt');
}

test('the JSON of a document begins with the stable fields, in their order', async () => {
  const json = await jsonOfText();
  expect(Object.keys(json).slice(0, 16)).toEqual([
    'document',
    'title',
    'outlet',
    'byline',
    'dateline',
    'published',
    'publishedBasis',
    'updated',
    'language',
    'body',
    'mentions',
    'attributions',
    'dates',
    'figures',
    'topics',
    'duplicates',
  ]);
  expect(json).toMatchObject({
    document: 'in/ferry.txt',
    title: 'Ferry to sail again on Friday',
    published: '2021-03-03',
    publishedBasis: 'stated',
    duplicates: [],
    publication: null,
  });
});

test('every span is the text of its place in the body', async () => {
  const json = await jsonOfText();
  const spans = [
    ...json.dates.map(({ span }) => span),
    ...json.figures.map(({ span }) => span),
    ...json.attributions.flatMap(({ speaker, cue, content }) =>
      [speaker, cue, ...content].filter((one) => one !== null),
    ),
  ];
  expect(spans.length).toBeGreaterThan(5);
  for (const span of spans) expect(json.body[span.paragraph]?.slice(span.start, span.end)).toBe(span.text);
});
