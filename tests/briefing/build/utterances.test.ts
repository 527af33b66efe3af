import { describe, expect, it } from 'vitest';
import { utterancesOf } from '../../../src/briefing/build/utterances.ts';
import type { EntryFacts } from '../../../src/briefing/digest/digest.ts';
import { article } from '../../../src/content/schemas/article.ts';

const articleWith = (id: string, same: Record<string, string>): EntryFacts<'articles'> => ({
  collection: 'articles',
  id,
  file: `articles/${id}.md`,
  body: { hash: '', blocks: [], named: '', malformed: [] },
  lines: [],
  data: article.parse({
    title: id,
    published: '2020',
    language: 'en',
    document: { sha256: 'a'.repeat(64), paragraphs: 1 },
    statements: Object.fromEntries(
      Object.entries(same).map(([name, first]) => [
        name,
        { by: 'outlet', p: 1, at: 'a', act: 'states', form: 'indirect', gist: 'G.', same: first },
      ]),
    ),
  }),
});
const named = (...articles: EntryFacts<'articles'>[]): Record<string, string> =>
  Object.fromEntries(utterancesOf(articles));

describe('utterances', () => {
  it('are named by the statement that a chain of copies leads to', () => {
    expect(named(articleWith('c', { s: 'b#s' }), articleWith('b', { s: 'a#s' }), articleWith('a', { s: '' }))).toEqual({
      'c#s': 'a#s',
      'b#s': 'a#s',
      'a#s': 'a#s',
    });
  });

  it('do not depend on the order of the articles', () => {
    expect(named(articleWith('b', { s: 'a#s' }), articleWith('c', { s: 'b#s' }))).toEqual({
      'a#s': 'a#s',
      'b#s': 'a#s',
      'c#s': 'a#s',
    });
  });

  it('end in a ring too, at its first key', () => {
    expect(
      named(articleWith('b', { s: 'a#s' }), articleWith('a', { s: 'b#s' }), articleWith('d', { s: 'b#s' })),
    ).toEqual({
      'a#s': 'a#s',
      'b#s': 'a#s',
      'd#s': 'a#s',
    });
  });
});
