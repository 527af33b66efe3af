import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/briefing/in-order.ts';

test('results come in the order of the items, and only so many are begun ahead', async () => {
  let running = 0;
  let most = 0;
  const task = async (item: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await setTimeout((7 * item) % 5);
    running -= 1;
    return item;
  };
  const items = Array.from({ length: 20 }, (_, at) => at);
  const results: number[] = [];
  for await (const result of inOrder(items, 3, task)) results.push(result);
  expect(results).toEqual(items);
  expect(most).toBeLessThanOrEqual(3);
});
