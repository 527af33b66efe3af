import { describe, expect, test } from 'vitest';
import { edits } from '../../../scripts/bench/intake/edits.ts';
import { buildDuplicateIndex, duplicatesOf } from '../../../src/intake/duplicates/duplicates.ts';
import { fingerprintOf } from '../../../src/intake/duplicates/fingerprint.ts';
import { articleOf, bodyOf, random, word } from './text.ts';

const original = bodyOf();
const index = buildDuplicateIndex([
  articleOf('first', original, {
    outlet: 'one',
    url: 'https://www.one.example/a/?utm_source=x',
    title: 'The river rose',
  }),
  ...Array.from({ length: 200 }, (_, number) => articleOf(`other-${number}`, bodyOf(), { outlet: 'one' })),
]);
const found = (body: readonly string[], others = {}) =>
  duplicatesOf(index, articleOf('new', body, others)).map(({ kind, of }) => `${kind}: ${of}`);

describe('a document is recognised', () => {
  test('as the same, however it is set', () => {
    const printed = original.map((text) => text.toUpperCase().replaceAll(' ', '\u00a0').replaceAll(',', ' –'));
    expect(found(printed, { outlet: 'one' })).toEqual(['same-document: first']);
    expect(found([original.join(' ')])).toEqual(['same-document: first']);
  });

  test('as a copy where another outlet printed it', () => {
    expect(found(original, { outlet: 'two' })).toEqual(['copy: first']);
    expect(found([...original.slice(0, 6), ...bodyOf(2)], { outlet: 'two' })).toEqual(['copy: first']);
  });

  test('as a wire copy, more surely, where both name the agency', () => {
    const wire = buildDuplicateIndex([articleOf('first', original, { outlet: 'one', agencies: ['Agency'] })]);
    const [plain] = duplicatesOf(wire, articleOf('new', original.slice(1), { outlet: 'two' }));
    const [named] = duplicatesOf(wire, articleOf('new', original.slice(1), { outlet: 'two', agencies: ['Agency'] }));
    expect([plain?.rule, named?.rule]).toEqual(['copy, near', 'wire copy, near']);
    expect(named?.confidence).toBeGreaterThan(plain?.confidence ?? 1);
  });

  test('as a revision at the same address, or by the same outlet', () => {
    const longer = [...original, ...bodyOf(3)];
    expect(found(longer, { outlet: 'one', title: 'The river rose again' })).toEqual(['revision: first']);
    expect(found(longer, { url: 'http://one.example/a#top' })).toEqual(['revision: first']);
    expect(found(bodyOf(), { url: 'http://one.example/a', title: 'The river rose' })).toEqual(['revision: first']);
  });

  test('in a script without spaces', () => {
    const chinese = [
      '外交部长星期五在新闻发布会上说，停火协议必须得到各方遵守，否则谈判没有意义。',
      '他还说，下一轮会谈将于下个月初在首都举行。',
    ];
    const asian = buildDuplicateIndex([articleOf('first', chinese, { outlet: 'one' })]);
    const shorter = [chinese[0] ?? ''];
    expect(duplicatesOf(asian, articleOf('new', shorter, { outlet: 'two' })).map(({ kind }) => kind)).toEqual(['copy']);
  });

  test('never as itself', () => {
    expect(duplicatesOf(index, articleOf('first', original))).toEqual([]);
  });
});

test('texts that have little in common are no duplicates, nor are empty ones', () => {
  expect(found(bodyOf())).toEqual([]);
  expect(found([...original.slice(0, 1), ...bodyOf(9)], { outlet: 'two' })).toEqual([]);
  const empty = buildDuplicateIndex([articleOf('empty', [])]);
  expect(duplicatesOf(empty, articleOf('new', []))).toEqual([]);
});

describe('of fifty edited articles among two hundred', () => {
  const bodies = Array.from({ length: 50 }, () => bodyOf());
  const many = buildDuplicateIndex([
    ...bodies.map((body, number) => articleOf(`own-${number}`, body, { outlet: 'one' })),
    ...Array.from({ length: 150 }, (_, number) => articleOf(`other-${number}`, bodyOf(), { outlet: 'one' })),
  ]);
  /** Recall with thirty words in a hundred changed, or with a third taken over, need not be whole. */
  const least = new Map([
    ['30 % of words changed', 0.8],
    ['33 % of it within a longer article', 0.7],
  ]);

  test.each(edits)('with $name, as many as promised are found, and no other', ({ name, apply }) => {
    const results = bodies.map((body) =>
      duplicatesOf(many, articleOf('new', apply(body, random, word), { outlet: 'two' })).map(({ of }) => of),
    );
    const right = results.filter((ids, number) => ids.includes(`own-${number}`)).length;
    const wrong = results.flatMap((ids, number) => ids.filter((id) => id !== `own-${number}`));
    expect(right / bodies.length).toBeGreaterThanOrEqual(least.get(name) ?? 0.98);
    expect(wrong).toEqual([]);
  });
});

describe('a fingerprint', () => {
  test('is small, goes through JSON, and is the same every time', () => {
    const print = fingerprintOf(original);
    const text = JSON.stringify(print);
    expect(text.length).toBeLessThan(1500);
    expect(JSON.parse(text)).toEqual(print);
    expect(fingerprintOf(['One two three.'])).toMatchInlineSnapshot(`
      {
        "hash": "6899ee404683a14e8c2a03149860df25d67d34d9cd4dae7350cbe91e4b3976be",
        "sample": "",
        "signature": "s6wpGKUSmepSotu4XcfRkKKIkEgfFtWtXxWxC9hqmAjCodxq7qpRbdPINo+D6QjRy6FtVTdLdBqgmzTUjAZCwKIyRxNm4z13K72cAodtbkQe8rYsrvJXL3qeexcfkS5+vK1rfZqAh4qr3MLv/Wa3vGv55jAb55DwkXxKY6z0sBg+/EV1XWVx7SHhryR5TVStZDWdZpVR00UyhtjRgXRlxts3DndzWHU7PC5Rg54Z4ZVNhayONXjPYzrVO+80qbvoT4hBEdhUvNEFLiFL//oaFS0Tu2mVgzlkkpEan5vsEVu3UU9Odx3SvU4lSOuo19iE+UV/twtwGu4mpyGeFIgxChl4rvJ9LFBBsdiZou9THNshvkp8ij/KIbwPgpO/rb78PPI5fwT8d+p6RciPHzB2RVodqEVpV246zMjP26UDWT6EEU5ozCfy5wP3SoH0HHLKcJeps9P/rdPlPz4a7vZZFonveLNdnl5Qv0eU7xeQSpveaH3vb+k/qKHOiTDZ3gP1gAPHDyg9kfzm4koDqY2NuYX8rIsrHgVLrNmtyv8X7HX0qqVIaIXtjDOYg+gGviT9ROjBX08ZInJN8RZuMncH3Ia4+6xZwSGONpvXvsBDaA5AHybgAtCh9gv+u7zAoJkjWc1Yqz4aawYT3lmb1I6AXPB5t7cO3ScgpVAt2ddrUrA=",
        "words": 3,
      }
    `);
  });

  test('is made of any text in time that grows with it', () => {
    const hostile = [
      'a'.repeat(100_000),
      'a '.repeat(50_000),
      '\u0301'.repeat(100_000),
      '“'.repeat(100_000),
      '字'.repeat(100_000),
    ];
    for (const text of hostile) expect(fingerprintOf([text]).signature).toHaveLength(684);
  }, 10_000);
});
