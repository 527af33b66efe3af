import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { actorId, articleId, claimId, eventId, outletId } from '../../../src/content/schemas/ids.ts';
import { briefingJson } from '../../../src/render/exports/briefing-json.ts';
import { eventsCsv } from '../../../src/render/exports/events-csv.ts';
import { actorLd } from '../../../src/render/exports/json-ld/actor.ts';
import { articleLd } from '../../../src/render/exports/json-ld/article.ts';
import { claimLd } from '../../../src/render/exports/json-ld/claim.ts';
import { eventLd } from '../../../src/render/exports/json-ld/event.ts';
import { outletLd } from '../../../src/render/exports/json-ld/outlet.ts';
import { jsonLdText } from '../../../src/render/exports/json-ld/text.ts';
import { figuresCsv } from '../../../src/render/exports/figures-csv.ts';
import { judgmentsCsv } from '../../../src/render/exports/judgments-csv.ts';
import { originsCsv } from '../../../src/render/exports/origins-csv.ts';
import { positionsCsv } from '../../../src/render/exports/positions-csv.ts';
import { togetherCsv } from '../../../src/render/exports/together-csv.ts';
import { sitemaps } from '../../../src/render/exports/sitemap.ts';
import { statementsCsv } from '../../../src/render/exports/statements-csv.ts';
import { actorView } from '../../../src/views/actor.ts';
import { articleView } from '../../../src/views/article.ts';
import { claimView } from '../../../src/views/claim.ts';
import { eventView } from '../../../src/views/event.ts';
import { outletView } from '../../../src/views/outlet.ts';
import { golden, smallContext } from '../../views/small.ts';

const context = await smallContext();
const { briefing } = context;
const { config } = briefing;
const folder = '../../golden/render/exports';

const jsonLd = [
  ...actorLd(actorView(context, actorId.parse('harbour-master')), config),
  ...actorLd(actorView(context, actorId.parse('port-authority')), config),
  ...outletLd(outletView(context, outletId.parse('bank-courier')), config),
  ...eventLd(eventView(context, eventId.parse('crane-collapse')), config),
  ...claimLd(claimView(context, claimId.parse('crane-was-inspected')), config),
  ...articleLd(articleView(context, articleId.parse('2020-03-03-crane-falls')), config),
];

const textOf = (files: ReturnType<typeof sitemaps>, path: string): string => new Map(files).get(path)?.(context) ?? '';

test.each([
  ['events.csv', eventsCsv(briefing)],
  ['statements.csv', [...statementsCsv(briefing)].join('')],
  ['origins.csv', [...originsCsv(briefing)].join('')],
  ['positions.csv', [...positionsCsv(briefing)].join('')],
  ['figures.csv', [...figuresCsv(briefing)].join('')],
  ['judgments.csv', [...judgmentsCsv(context)].join('')],
  ['together.csv', togetherCsv(context.company())],
  ['briefing.json', [...briefingJson(briefing)].join('')],
  ['sitemap.xml', textOf(sitemaps(context), 'sitemap.xml')],
  ['json-ld.json', golden(jsonLd)],
])('%s is as it was', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`${folder}/${name}`);
});

test('the sitemap of a site with drafts names no page', () => {
  const articles = new Map([...briefing.articles].map(([id, one]) => [id, { ...one, review: 'draft' as const }]));
  const drafts = { ...context, briefing: { ...briefing, articles } };
  expect(sitemaps(drafts, 10).map(([path, text]) => [path, text(drafts).includes('<loc>')])).toEqual([
    ['sitemap.xml', false],
  ]);
});

test('pages beyond what one sitemap may name are in others, which the first names', () => {
  const locations = (text: string): string[] => [...text.matchAll(/<loc>([^<]+)/g)].map(([, at = '']) => at);
  const whole = locations(textOf(sitemaps(context), 'sitemap.xml'));
  const [index, ...parts] = sitemaps(context, 20).map(([path, text]) => ({ path, at: locations(text(context)) }));
  expect(index?.at).toEqual(parts.map(({ path }) => new URL(path, whole[0]).href));
  expect(parts.length).toBeGreaterThan(2);
  for (const { at } of parts) expect(at.length).toSatisfy((length: number) => length > 0 && length <= 20);
  expect(parts.flatMap(({ at }) => at)).toEqual(whole);
});

test('the statements can be read back, and those of one utterance are told by it', () => {
  const rows = csvParse([...statementsCsv(briefing)].join(''));
  expect(rows).toHaveLength(briefing.statements.size);
  const same = rows.filter((row) => row['utterance'] === '2020-03-06-no-inspection#withdrawn').map((row) => row['key']);
  expect(same.sort()).toEqual(['2020-03-06-no-inspection#withdrawn', '2020-03-06-union-meets#withdrawn']);
});

test('the JSON of the briefing gives away no path of a file', () => {
  expect([...briefingJson(briefing)].join('')).not.toMatch(/\.md"|\.yaml"/);
});

test('JSON-LD has the types that say what is recorded, and never a review of a claim', () => {
  expect([...new Set(jsonLd.map((one) => one['@type']))].sort()).toEqual([
    'Claim',
    'Event',
    'NewsArticle',
    'Organization',
    'Person',
    'Quotation',
  ]);
});

test('a population is no organization', () => {
  expect(actorLd(actorView(context, actorId.parse('crane-crew')), config)).toEqual([]);
});

test('JSON-LD cannot end the script element it stands in', () => {
  const text = jsonLdText([{ '@type': 'Claim', text: '</script><b>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ text: '</script><b>' }] });
});
