import { expect, test } from 'vitest';
import { judgingSentences } from '../../src/briefing/digest/judging.ts';
import { wordingOf } from '../../src/briefing/likelihood/catalogues.ts';
import { spokenIn } from '../../src/briefing/likelihood/wording.ts';
import { likelihoods } from '../../src/content/schemas/edition.ts';

const languages = ['ar', 'de', 'en', 'es', 'fr'];

test.each(languages)('in %s no word stands for two steps, nor on the scale and off it', (language) => {
  const wording = wordingOf(language);
  const words = likelihoods.flatMap((step) => wording?.scale[step] ?? []);
  expect(words.length).toBeGreaterThan(likelihoods.length);
  expect(new Set([...words, ...(wording?.offScale ?? [])]).size).toBe(words.length + (wording?.offScale.length ?? 0));
});

test.each(languages)('in %s every word is found in a sentence, and as no shorter one', (language) => {
  const wording = wordingOf(language);
  const words = likelihoods.flatMap((step) => wording?.scale[step] ?? []);
  for (const word of words) expect(spokenIn(`… ${word}, …`, words)).toEqual([word]);
});

test.each([
  ['en', 'It is not unlike a likelihood; the likeness is clear.', []],
  ['en', 'It is Very Likely that they meet.', ['It is Very Likely that they meet.']],
  ['de-CH', 'Das ist äußerst unwahrscheinlich.', ['Das ist äußerst unwahrscheinlich.']],
  ['ar', 'من المرجح جداً أن تستأنف المحادثات.', ['من المرجح جداً أن تستأنف المحادثات.']],
  ['ja', 'おそらく likely', []],
])('in %s "%s" judges what is likely, or does not', (language, text, found) => {
  expect(judgingSentences([{ text }], language)).toEqual(found);
});
