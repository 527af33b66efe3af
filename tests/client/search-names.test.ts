import { describe, expect, test } from 'vitest';
import { corrected, namesIn, pagesNamed } from '../../src/site/client/search/names.ts';
import { withNamedFirst, withoutNamed } from '../../src/site/client/search/named.ts';
import type { Hit } from '../../src/site/client/search/pagefind.ts';

const lavrov = { title: 'Sergei Lavrov', path: 'actors/sergei-lavrov/', about: 'Person' };
const nusra = { title: 'Jabhat al-Nusra', path: 'actors/jabhat-al-nusra/', about: 'Armed group' };
const names = namesIn({
  pages: [
    ['Sergei Lavrov', 'actors/sergei-lavrov/', 'Person', 'lavrov', 'сергеи лавров'],
    ['Jabhat al-Nusra', 'actors/jabhat-al-nusra/', 'Armed group', 'al nusra'],
    ['—', 'topics/dash/', 'Topic'],
  ],
  misspellings: { lavrow: 0, 'al nursa': 1, nursa: 1 },
});

describe('a misspelt name', () => {
  test('gives way to the name, and the change is told', () => {
    expect(corrected('Lavrow convoy', names)).toEqual({
      text: 'Sergei Lavrov convoy',
      changes: [{ typed: 'Lavrow', name: 'Sergei Lavrov' }],
    });
  });

  test('of several words is taken whole', () => {
    expect(corrected('truce al-Nursa', names).changes).toEqual([{ typed: 'al-Nursa', name: 'Jabhat al-Nusra' }]);
    expect(corrected('AL NURSA', names).text).toBe('Jabhat al-Nusra');
  });

  test('in quotation marks is meant as it is', () => {
    expect(corrected('"Lavrow"', names)).toEqual({ text: '"Lavrow"', changes: [] });
  });

  test('does not touch a query without one', () => {
    expect(corrected('  aid   convoy ', names)).toEqual({ text: '  aid   convoy ', changes: [] });
    expect(corrected('constructor', names).changes).toEqual([]);
  });
});

describe('a name', () => {
  test.each([
    ['lavrov', lavrov],
    ['  Sergei  LAVROV ', lavrov],
    ['Сергей Лавров', lavrov],
    ['al-Nusra', nusra],
    ['"al-Nusra"', nusra],
    ['jabhat al nusra', nusra],
  ])('typed as %s leads to its page', (text, page) => {
    expect(pagesNamed(text, names)).toEqual([page]);
  });

  test('is not every word that an object knows', () => {
    expect(pagesNamed('constructor', names)).toEqual([]);
    expect(pagesNamed('', names)).toEqual([]);
  });
});

describe('the page of a name', () => {
  const hit = (url: string): Hit => ({ url, raw_content: 'text', locations: [], anchors: [], meta: {}, filters: {} });

  test('stands first, once, wherever the engine put it', () => {
    const hits = [hit('/base/articles/a/'), hit('/base/actors/sergei-lavrov/'), hit('/base/claims/c/')];
    expect(withNamedFirst(hits, [lavrov], '/base/').map(({ url }) => url)).toEqual([
      '/base/actors/sergei-lavrov/',
      '/base/articles/a/',
      '/base/claims/c/',
    ]);
  });

  test('stands first even where the engine has it far behind, and is not repeated there', () => {
    const [first] = withNamedFirst([hit('/base/articles/a/')], [lavrov], '/base/');
    expect(first).toMatchObject({ url: '/base/actors/sergei-lavrov/', meta: { title: 'Sergei Lavrov' } });
    expect(withoutNamed([hit('/base/actors/sergei-lavrov/')], [lavrov], '/base/')).toEqual([]);
  });
});
