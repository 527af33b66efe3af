import { expect, test } from 'vitest';
import { inOrder } from '../../src/site/client/search/in-order.ts';

const result = (id: string) => ({ id, data: () => Promise.reject(new Error('Nobody asks.')) });
const ids = (found: readonly { readonly id: string }[]): string => found.map(({ id }) => id).join(' ');

test('pages without a date come after those with one, in the order of their relevance', () => {
  const all = ['actor', 'old', 'claim', 'new'].map(result);
  expect(ids(inOrder(all, ['new', 'old'].map(result)))).toBe('new old actor claim');
  expect(ids(inOrder(all, []))).toBe('actor old claim new');
});
