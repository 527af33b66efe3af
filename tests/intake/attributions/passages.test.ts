import { join } from 'node:path';
import { expect, test } from 'vitest';
import { match, rates } from '../../../scripts/bench/intake/attribution-score.ts';
import { proposedIn } from '../../../scripts/bench/intake/attributions.ts';
import { readPassages } from '../../../scripts/bench/intake/marked-passages.ts';

const passages = await readPassages(join(import.meta.dirname, 'passages'));

test('the passages are many, and hold sentences in which nobody says anything', () => {
  expect(passages.length).toBeGreaterThan(150);
  expect(passages.filter(({ marked }) => marked.length === 0).length).toBeGreaterThan(10);
});

test('nearly all attributions of the passages are found, with speaker and content, and little else', () => {
  const results = passages.map(({ text, marked }) => match(marked, proposedIn(text)));
  const count = (of: (one: (typeof results)[number]) => readonly boolean[]): number =>
    results.flatMap(of).filter(Boolean).length;
  const right = count(({ right }) => right);
  const all = rates(right, results.flatMap(({ right }) => right).length, results.flatMap(({ found }) => found).length);
  expect(all.precision).toBeGreaterThan(0.95);
  expect(all.recall).toBeGreaterThan(0.95);
});
