import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../../src/briefing/mentions/matcher.ts';
import { parseEdtf } from '../../../src/edtf/parse.ts';
import { actor, actors } from './actors.ts';

describe('a name that several bear', () => {
  const shared = buildMatcher(
    [
      actor('john', 'John Kerry', 'Kerry', { text: 'the secretary', from: '2013-02-01', to: '2017-01-20' }),
      actor('rex', 'Rex Tillerson', { text: 'the secretary', from: '2017-02-01', to: '2018-03-31' }),
      actor('county', 'County Kerry', 'Kerry'),
      actor('press', 'The press', { text: 'Die', language: 'en' }),
      actor('dice', 'Dice', { text: 'Die', language: 'de' }),
      actor('long', 'Kerry Group'),
      actor('long-too', 'The Kerry Group', 'Kerry Group'),
    ],
    'en',
  );
  const actorsIn = (...options: Parameters<typeof shared.find>) => shared.find(...options).map((one) => one.actor);

  test('is left alone', () => {
    expect(actorsIn('Kerry said')).toEqual([]);
    expect(actorsIn('John Kerry said')).toEqual(['john']);
  });

  test('is left alone with the shorter names inside it', () => {
    expect(
      buildMatcher([...actors, actor('a', 'Greater Syria'), actor('b', 'Greater Syria')], 'en').find('Greater Syria'),
    ).toEqual([]);
    expect(actorsIn('Kerry Group')).toEqual([]);
  });

  test('is told by the date of the text', () => {
    expect(actorsIn('the secretary', { on: parseEdtf('2016-09-24') })).toEqual(['john']);
    expect(actorsIn('the secretary', { on: parseEdtf('2017-05') })).toEqual(['rex']);
    expect(actorsIn('the secretary', { on: parseEdtf('2017') })).toEqual([]);
    expect(actorsIn('the secretary', { on: parseEdtf('2020') })).toEqual([]);
    expect(actorsIn('the secretary')).toEqual([]);
  });

  test('is told by the language of the text', () => {
    expect(actorsIn('Die', { language: 'de-AT' })).toEqual(['dice']);
    expect(actorsIn('Die', { language: 'en-GB' })).toEqual(['press']);
    expect(actorsIn('Die', { language: 'fr' })).toEqual([]);
  });

  test('is no longer shared where one bears it twice', () => {
    expect(buildMatcher([actor('a', 'Tartus', 'Tartus', 'TARTUS')], 'en').find('Tartus TARTUS')).toHaveLength(2);
  });

  test('a date does not silence a name that only one bears', () => {
    const dated = buildMatcher([actor('a', 'A', { text: 'the envoy', to: '2010' })], 'en');
    expect(dated.find('the envoy', { on: parseEdtf('2016') })).toHaveLength(1);
  });
});
