import { expect, test } from 'vitest';
import { textOf } from '../../src/site/client/search/hit-text.ts';
import { passagesOf } from '../../src/site/client/search/passages.ts';
import type { Hit } from '../../src/site/client/search/pagefind.ts';
import { writePageFacts, writeStatementFacts } from '../../src/site/search/facts.ts';

/** A result as Pagefind gives it: parts of a text with the id before each, found words between asterisks. */
function hitOf(...parts: readonly (readonly [id: string, title: string, text: string])[]): Hit {
  const words = parts.flatMap(([, , text]) => text.split(' ').filter((word) => word !== ''));
  let location = 0;
  const anchors = parts.map(([id, title, text]) => {
    const anchor = { id, title, location };
    location += text.split(' ').filter((word) => word !== '').length;
    return anchor;
  });
  return {
    url: '/articles/a/',
    raw_content: words.map((word) => word.replaceAll('*', '')).join(' '),
    locations: words.flatMap((word, index) => (word.includes('*') ? [index] : [])),
    anchors,
    meta: { title: 'A title' },
    filters: {},
  };
}

const statement = (block: string, speakers: string, act: string, ...positions: ('asserts' | 'denies')[]): string =>
  writeStatementFacts({ block, positions, verbatim: true, act, speakers });
const passages = (hit: Hit, most = 3) => passagesOf(textOf(hit), 'en', most);
const text = (stretches: readonly { readonly text: string }[]): string => stretches.map(({ text }) => text).join('');

test('a statement is found at its block, with its speaker, what they do, and the words found', () => {
  const hit = hitOf(
    ['b-one', '¶1', 'Nobody spoke. The minister answered.'],
    ['s-a', statement('b-one', 'John Kerry', 'accuses', 'asserts'), 'John Kerry an *unholy* alliance'],
    ['b-two', '¶2', 'Something else.'],
  );
  const { shown, more } = passages(hit);
  expect(more).toBe(0);
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatchObject({
    id: 'b-one',
    label: '¶1',
    statements: [{ acts: ['accuses'], positions: ['asserts'] }],
  });
  expect(text(shown[0]?.excerpt ?? [])).toBe('Nobody spoke. The minister answered.');
  expect(text(shown[0]?.statements[0]?.speakers ?? [])).toBe('John Kerry');
  expect(shown[0]?.statements[0]?.lines).toEqual([
    {
      verbatim: true,
      stretches: [
        { text: 'an ', found: false },
        { text: 'unholy', found: true },
        { text: ' alliance', found: false },
      ],
    },
  ]);
});

test('a speaker’s name finds what they say where the text does not name them', () => {
  const hit = hitOf(
    ['b-one', '¶1', 'He denied it.'],
    ['s-a', statement('b-one', 'Sergei Lavrov', 'denies', 'denies'), 'Sergei *Lavrov.*'],
  );
  const [passage] = passages(hit).shown;
  expect(passage?.statements[0]?.speakers).toEqual([
    { text: 'Sergei ', found: false },
    { text: 'Lavrov', found: true },
  ]);
});

test('all that one speaker says at a block is one line', () => {
  const hit = hitOf(
    ['b-one', '¶1', 'The *convoy* was hit.'],
    ['s-a', statement('b-one', 'Russia', 'denies', 'denies'), 'Russia'],
    ['s-b', statement('b-one', 'Russia', 'demands', 'denies'), 'Russia'],
    ['s-c', statement('b-one', 'France', 'states'), 'France'],
  );
  expect(passages(hit).shown[0]?.statements.map(({ acts, positions }) => ({ acts, positions }))).toEqual([
    { acts: ['denies', 'demands'], positions: ['denies'] },
    { acts: ['states'], positions: [] },
  ]);
});

test('the passages with most of the words come first in choice, and stand in the order of the text', () => {
  const hit = hitOf(
    ['b-one', '¶1', 'A *convoy* left.'],
    ['b-two', '¶2', 'The *convoy* was *attacked*.'],
    ['b-three', '¶3', 'It was *attacked* again, *convoy* and all.'],
  );
  const { shown, more } = passages(hit, 2);
  expect(shown.map(({ label }) => label)).toEqual(['¶2', '¶3']);
  expect(more).toBe(1);
});

test('speakers who speak jointly are told from their quotation', () => {
  const hit = hitOf(
    ['b-one', '¶1', 'They met.'],
    ['s-a', statement('b-one', 'John Kerry, Sergei Lavrov', 'agrees'), 'John Kerry, Sergei Lavrov a *lasting* truce'],
  );
  expect(text(passages(hit).shown[0]?.statements[0]?.lines[0]?.stretches ?? [])).toBe('a lasting truce');
});

test('what a page says of itself is read, and markup in its text stays text', () => {
  const facts = { outlet: { name: 'RT', stated: true }, date: { text: '24 Sept 2016', basis: 'stated' as const } };
  const hit = hitOf(['b-one', '¶1', 'Less &lt;b&gt; more.'], ['facts', writePageFacts(facts), '']);
  expect(textOf(hit).facts).toEqual(facts);
  expect(text(textOf(hit).words)).toContain('<b>');
});
