import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/publish/one-at-a-time.ts';

test('what is asked for while a task runs is done once more, after it, whatever came of it', async () => {
  const begun: PromiseWithResolvers<unknown>[] = [];
  const ask = oneAtATime(async () => {
    const run = Promise.withResolvers<unknown>();
    begun.push(run);
    await run.promise;
  });
  const first = ask();
  await Promise.resolve();
  const others = [ask(), ask()];
  await Promise.resolve();
  expect(begun).toHaveLength(1);

  begun[0]?.reject(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  await Promise.resolve();
  expect(begun).toHaveLength(2);
  begun[1]?.resolve(null);
  await Promise.all(others);
  expect(begun).toHaveLength(2);
});
