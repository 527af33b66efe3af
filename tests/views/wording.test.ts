import { describe, expect, test } from 'vitest';
import { actorId, outletId } from '../../src/content/schemas/ids.ts';
import { actorView } from '../../src/views/actor.ts';
import { outletView } from '../../src/views/outlet.ts';
import type { OutletTag } from '../../src/views/parts/outlet-tag.ts';
import { mostShown, type UseRow, useTable } from '../../src/views/wording/use-table.ts';
import type { Use } from '../../src/views/wording/use.ts';
import { citedOf, pagesOf } from '../../src/views/wording/weighed.ts';
import { wordingCuesView } from '../../src/views/wording-cues.ts';
import { wordingNamesView } from '../../src/views/wording-names.ts';
import { wordingWordsView } from '../../src/views/wording-words.ts';
import { scopeOf } from '../../src/views/parts/scope.ts';
import { smallContext } from './small.ts';

const context = await smallContext();
const name = (tag: OutletTag): string => (tag.stated ? tag.link.text : `not stated ${tag.number}`);
const counts = (rows: readonly UseRow[]): Record<string, Record<string, readonly [number, number]>> =>
  Object.fromEntries(
    rows.map(({ outlet, uses }) => [
      name(outlet),
      Object.fromEntries(uses.items.map(({ word, own, quoted }) => [word, [own, quoted] as const])),
    ]),
  );

describe('competing words', () => {
  const [group] = wordingWordsView(context).groups.items.flat();

  test('are counted by paragraph, the outlet’s own apart from those of speakers whom it quotes', () => {
    expect(counts(group?.rows.items ?? [])).toEqual({
      'Hill Post': { strike: [1, 0] },
      'Bank Courier': { stoppage: [0, 1] },
      'not stated 2': { strike: [1, 0], stoppage: [2, 0] },
    });
  });

  test('are told by the article that has them first, and those that nobody uses are named', () => {
    expect(
      group?.words.items.map(({ word, count, outlets, first }) => [word, count, outlets, first.when.edtf]),
    ).toEqual([
      ['strike', 2, 2, '2020-03-01'],
      ['stoppage', 3, 2, '2020-03-06'],
    ]);
    expect(group?.unused).toEqual(['walk-out']);
  });
});

test('names stand side by side only where two sources name the same thing', () => {
  const subjects = wordingNamesView(context).subjects.items.flat();
  expect(subjects.map(({ subject, rows }) => [subject.text, rows.items.map(({ outlet }) => name(outlet))])).toEqual([
    ['Dock Union', ['Hill Post', 'Bank Courier']],
    ['The harbour master', ['Bank Courier', 'Quay Radio']],
    ['Work stops at the port', ['Hill Post', 'Bank Courier', 'not stated 2']],
  ]);
});

describe('verbs of reporting', () => {
  const view = wordingCuesView(context);

  test('count an utterance once, however many report it, and once for each outlet', () => {
    const { words, rows } = view.all ?? { words: { items: [] }, rows: { items: [] } };
    expect(words.items.find(({ word }) => word === 'say')?.count).toBe(2);
    expect(counts(rows.items)['Bank Courier']).toEqual({ say: [1, 0], wonder: [1, 0], tell: [1, 0], complain: [1, 0] });
  });

  test('are compared where an editor groups them, forms together', () => {
    const [group] = view.groups.items;
    expect(group?.words.items.map(({ word }) => word)).toEqual(['say', 'admit', 'insist']);
  });

  test('are told actor by actor, with those who speak for an actor', () => {
    expect(counts(actorView(context, actorId.parse('dock-union')).cues.items)).toMatchObject({
      'Bank Courier': { wonder: [1, 0], complain: [1, 0] },
      'not stated 1': { say: [1, 0] },
    });
  });
});

test('an outlet’s words stand beside those of all others', () => {
  const { words, cues } = outletView(context, outletId.parse('bank-courier'));
  const lines = words.items.find(({ id }) => id === 'stoppage-words')?.lines.items ?? [];
  expect(lines.map(({ word, here, elsewhere }) => [word, here?.quoted, elsewhere?.count, elsewhere?.outlets])).toEqual([
    ['strike', undefined, 2, 2],
    ['stoppage', 1, 2, 1],
  ]);
  expect(cues.items.map(({ actor }) => actor.text)).toEqual(['The harbour master', 'Dock Union']);
});

describe('of many outlets and words', () => {
  const [article] = context.briefing.articles.values();
  if (article === undefined) throw new Error('The fixture has no articles.');
  const uses = Array.from({ length: 3000 }, (_, index): Use => {
    const outlet = outletId.parse(`outlet-${index % 60}`);
    return {
      word: `word ${index % 25}`,
      printed: `word ${index % 25}`,
      article: { ...article, outlet },
      keys: [`${index}`],
      subjects: [],
      at: 1,
    };
  });

  test('a table shows those with most uses, says of how many, and draws no word that a row lacks', () => {
    const { words, rows } = useTable(scopeOf(context), uses, { naming: false });
    expect([words.items.length, words.total]).toEqual([mostShown.words, 25]);
    expect([rows.items.length, rows.total]).toEqual([mostShown.rows, 60]);
    const drawn = new Set(words.items.map(({ word }) => word));
    for (const { outlet, uses: own } of rows.items) {
      const used = uses.filter(({ article: { outlet: id }, word }) => id === name(outlet) && drawn.has(word));
      expect(own.items.map(({ word }) => word)).toEqual(expect.arrayContaining(used.map(({ word }) => word)));
    }
  });

  test('a page cites no more than a reader can follow, and a table alone on it never more than it shows', () => {
    expect(citedOf(uses)).toEqual({ cited: 1, weight: mostShown.rows * mostShown.ofRow });
    expect(citedOf(uses.slice(0, 5))).toEqual({ cited: 3, weight: 5 });
    expect(pagesOf([50, 60, 20, 300, 1], (weight) => weight)).toEqual([[50, 60], [20], [300], [1]]);
    expect(pagesOf([50, 60], (weight) => weight, 100)).toEqual([[], [50, 60]]);
  });
});
