import { expect, test } from 'vitest';
import { briefings, knownAfterEdits } from '../../support/known-pages.ts';

// The long checks try many more, and on a briefing whose lists are cut short too.
test.each([
  ['fixture', 3, 40, 0.1],
  ['example', 5, 6, 0.1],
] as const)(
  'a page of the %s whose dependencies all hold the same shows the same, whatever was edited',
  { timeout: 60_000 },
  async (name, seed, times, least) => {
    // A trace by which nothing is ever known again would pass too.
    expect(await knownAfterEdits(briefings[name], seed, times)).toBeGreaterThan(least);
  },
);
