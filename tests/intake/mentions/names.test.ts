import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/intake/mentions/mentions.ts';
import { contextOf } from './context.ts';

const context = contextOf(
  {
    norland: { name: 'Norland', kind: 'state', aliases: ['Nortown', { text: 'نورلاند', language: 'ar' }] },
    'ana-example': { name: 'Ana Example', kind: 'person' },
  },
  { outlets: { 'norland-post': { name: 'Norland Post' } } },
);
const mentions = (text: string, language = 'en') =>
  mentionsIn([text], { language, context }).mentions.map(({ actor, span }) => `${actor}: ${span.text}`);

describe('registered actors are found by their names', () => {
  test('in the order of the text, without their possessives', () => {
    expect(mentions('Ana Example’s plan surprised Norland.')).toEqual(['ana-example: Ana Example', 'norland: Norland']);
  });

  test('but not within the name of an outlet', () => {
    expect(mentions('The Norland Post wrote about Nortown.')).toEqual(['norland: Nortown']);
  });

  test('behind the particles that Arabic writes together with a word', () => {
    expect(mentions('والوزير في نورلاند وبنورلاند', 'ar')).toEqual(['norland: نورلاند', 'norland: نورلاند']);
  });
});
