import { expect, test } from 'vitest';
import { cueWord } from '../../../src/briefing/cues/cue-word.ts';

test.each([
  ['said', 'say'],
  ['Says', 'say'],
  ['has said', 'say'],
  ['told reporters', 'tell'],
  ['also called for', 'call for'],
  ['called on', 'call on'],
  ['cast doubt on', 'cast doubt on'],
  ['laid the blame on', 'lay the blame on'],
  ['has once again denied', 'deny'],
  ['declined to comment', 'decline to comment'],
  ['Announcing', 'announce'],
])('in English "%s" is counted as "%s"', (cue, word) => {
  expect(cueWord(cue, 'en-GB')).toBe(word);
});

test('a denial of a verb is not the verb', () => {
  expect(cueWord('did not say', 'en')).not.toBe('say');
});

test('a language without a catalogue is counted by what stands there, whatever its spelling', () => {
  expect(cueWord('قالَ', 'ar')).toBe(cueWord('قال', 'ar'));
  expect(cueWord('قالت', 'ar')).not.toBe(cueWord('قال', 'ar'));
  expect(cueWord('said', 'de')).toBe('said');
});

test('an editor’s word gathers the forms listed with it, in any language', () => {
  const entries = [{ word: 'قال', forms: ['قالت', 'يقول'] }];
  expect(cueWord('قالت', 'ar', entries)).toBe('قال');
  expect(cueWord('told', 'en', [{ word: 'speak', forms: ['told'] }])).toBe('speak');
});
