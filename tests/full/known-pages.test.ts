import { expect, test } from 'vitest';
import { briefings, knownAfterEdits } from '../support/known-pages.ts';

test.each([
  ['fixture', 11, 300, 0.1],
  ['example', 12, 40, 0.1],
  ['dense', 13, 50, 0.2],
] as const)(
  'a page of the %s whose dependencies all hold the same shows the same after many edits',
  { timeout: 900_000 },
  async (name, seed, times, least) => {
    expect(await knownAfterEdits(briefings[name], seed, times)).toBeGreaterThan(least);
  },
);
