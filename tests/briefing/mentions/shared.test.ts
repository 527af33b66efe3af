import { expect, test } from 'vitest';
import type { Name } from '../../../src/content/schemas/common.ts';
import { sharedAliases } from '../../../src/briefing/mentions/shared.ts';
import { actor } from './actors.ts';

test('a name or alias of two actors is told with both', () => {
  const actors = [actor('a', 'John Kerry', 'Kerry'), actor('b', 'Kerry'), actor('c', 'Lavrov')];
  expect(sharedAliases(actors, 'en')).toEqual([{ alias: 'Kerry', actors: ['a', 'b'] }]);
});

test('variants of typing are one alias, variants of capitals are two', () => {
  const actors = [actor('a', 'Al-Nusra'), actor('b', 'Al‑Nusra'), actor('c', 'US'), actor('d', 'us')];
  expect(sharedAliases(actors, 'en')).toEqual([{ alias: 'Al-Nusra', actors: ['a', 'b'] }]);
});

test('times of use that do not meet, or languages, tell actors apart', () => {
  const dated = (from: string, to: string): Name => ({ text: 'the secretary', from, to });
  const apart = [actor('a', 'A', dated('2013', '2016')), actor('b', 'B', dated('2017', '2018'))];
  expect(sharedAliases(apart, 'en')).toEqual([]);
  const meeting = [...apart, actor('c', 'C', dated('2018-03', '2019'))];
  expect(sharedAliases(meeting, 'en')).toEqual([{ alias: 'the secretary', actors: ['b', 'c'] }]);
  const languages = [
    actor('a', 'A', { text: 'Die', language: 'en' }),
    actor('b', 'B', { text: 'Die', language: 'de' }),
  ];
  expect(sharedAliases(languages, 'en')).toEqual([]);
  expect(sharedAliases([...languages, actor('c', 'Die')], 'en')).toEqual([{ alias: 'Die', actors: ['a', 'c'] }]);
});

test('an actor may list its own alias twice', () => {
  expect(sharedAliases([actor('a', 'Kerry', 'Kerry', { text: 'Kerry', from: '2016' })], 'en')).toEqual([]);
});
