import { expect, test } from 'vitest';
import { articleText } from '../../../src/authoring/ingest/article-text.ts';
import { splitFrontmatter } from '../../../src/content/read/frontmatter.ts';
import { readYaml } from '../../../src/content/read/yaml.ts';
import { article } from '../../../src/content/schemas/article.ts';
import { outletId } from '../../../src/content/schemas/ids.ts';
import type { Draft } from '../../../src/intake/draft.ts';
import type { Metadata } from '../../../src/intake/extracted.ts';

const unsaid: Metadata = {
  title: null,
  outlet: null,
  byline: null,
  dateline: null,
  published: null,
  updated: null,
  language: null,
  url: null,
  agencies: [],
  links: [],
};

const draft = (metadata: Partial<Metadata>, outlet: string | null = null): Draft => ({
  document: {
    sha256: 'a'.repeat(64),
    own: null,
    kept: false,
    paragraphs: [
      { text: 'Ferry', role: 'title' },
      { text: 'It sails.', role: 'text' },
    ],
  },
  metadata: { ...unsaid, ...metadata },
  fingerprint: { hash: '', words: 0, signature: '', sample: '' },
  outlet: outlet === null ? null : outletId.parse(outlet),
  body: [{ text: 'It sails.', role: 'text', number: 2 }],
  proposals: {
    mentions: [],
    names: [],
    attributions: [],
    dates: [],
    happenings: [],
    figures: [],
    topics: [],
    duplicates: [],
    publication: null,
  },
});

const options = { fallbackTitle: 'ferry note', language: 'en' };
const known = (
  value: string,
  basis: 'stated' | 'resolved' | 'inferred' = 'stated',
  note = 'It is in the first line.',
) => ({ value, basis, note });

/** A draft's frontmatter, as the briefing reads it. */
function read(one: Draft) {
  const yaml = readYaml(splitFrontmatter(articleText(one, options))?.yaml ?? '');
  return article.parse(yaml.ok ? yaml.value : null);
}

test('what is not known is left out, and what must be there says that it is not known', () => {
  expect(read(draft({}))).toMatchObject({
    title: 'ferry note',
    titleBasis: 'given',
    published: 'XXXX',
    publishedBasis: 'inferred',
    publishedNote: 'The document does not say when it was published.',
    language: 'en',
    review: 'draft',
    document: { paragraphs: 2 },
  });
});

test('a fact has its basis, and its reasoning where it is not stated', () => {
  const all = read(
    draft(
      {
        title: known('Ferry: "sails" again # soon'),
        outlet: { ...known('Harbour Gazette', 'resolved'), domain: 'gazette.example' },
        published: known('XXXX-03-03', 'stated', 'The first line has a day and no year.'),
        updated: known('2021-03-04T09:00'),
        byline: 'Ana Example\nand others',
        dateline: 'HARBOUR TOWN, 3 March',
        url: 'https://gazette.example/ferry?a=1&b=2',
        language: known('pt-BR'),
      },
      'gazette',
    ),
  );
  expect(all).toMatchObject({
    title: 'Ferry: "sails" again # soon',
    titleBasis: 'stated',
    outlet: 'gazette',
    outletBasis: 'inferred',
    outletNote: 'It is in the first line.',
    published: 'XXXX-03-03',
    publishedBasis: 'stated',
    publishedNote: 'The first line has a day and no year.',
    updated: '2021-03-04T09:00',
    byline: 'Ana Example and others',
    dateline: 'HARBOUR TOWN, 3 March',
    url: 'https://gazette.example/ferry?a=1&b=2',
    language: 'pt-BR',
  });
});

test('an outlet that is not registered is named in a comment', () => {
  const one = draft({ outlet: { ...known('Harbour Gazette'), domain: 'gazette.example' } });
  expect(articleText(one, options)).toContain(
    '# The document is from "Harbour Gazette" (gazette.example), which is no outlet',
  );
  expect(read(one).outlet).toBeUndefined();
});

test('what a document says of itself cannot break out of its field', () => {
  const hostile = '---\nreview: accepted\n# "';
  const one = read(
    draft({
      title: known(hostile),
      byline: hostile,
      dateline: hostile,
      outlet: { ...known(hostile), domain: hostile },
      url: 'nonsense',
      published: known('soon'),
      updated: known('later'),
      language: known('?'),
    }),
  );
  expect(one).toMatchObject({ review: 'draft', published: 'XXXX', title: '--- review: accepted # "', language: 'en' });
  expect([one.url, one.updated]).toEqual([undefined, undefined]);
});
