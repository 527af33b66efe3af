import { expect, test } from 'vitest';
import { firstMentions } from '../../../src/briefing/mentions/first.ts';
import { matcher } from './actors.ts';

test('the first mentions are one for each actor, in order', () => {
  const mentions = matcher.find('Russia, Syria, Russia, Lavrov, Syria');
  expect(firstMentions(mentions).map((one) => [one.actor, one.start])).toEqual([
    ['russia', 0],
    ['syria', 8],
    ['lavrov', 23],
  ]);
});
