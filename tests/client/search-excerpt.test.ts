import { describe, expect, test } from 'vitest';
import { excerptOf, joined, type Words } from '../../src/site/client/search/excerpt.ts';

/** Words of a text; those between asterisks were found. */
const words = (text: string): Words =>
  text.split(' ').map((word) => ({ text: word.replaceAll('*', ''), found: word.includes('*') }));
const shown = (text: string, language = 'en'): string =>
  excerptOf(words(text), ' ', language)
    .map(({ text, found }) => (found ? `*${text}*` : text))
    .join('');

describe('an excerpt', () => {
  test('is the whole sentence that holds what was found', () => {
    expect(shown('It rained. The *convoy* left at noon. Nobody saw it.')).toBe('The *convoy* left at noon.');
  });

  test('says by an ellipsis that sentences between two are left out, and not where none are', () => {
    expect(shown('One *a* here. Two. Three *b* here.')).toBe('One *a* here. … Three *b* here.');
    expect(shown('One *a* here. Two *b* here.')).toBe('One *a* here. Two *b* here.');
  });

  test('of a text without a find is its beginning, in whole sentences', () => {
    const sentence = `The ${'word '.repeat(20).trim()}.`;
    expect(shown(`${sentence} ${sentence} ${sentence}`)).toBe(sentence);
    expect(shown('Short. Shorter. Shortest.')).toBe('Short. Shorter. Shortest.');
  });

  test('is cut between words, with the find in it, where a sentence is very long', () => {
    const text = shown(`${'before '.repeat(80)}*find* ${'after '.repeat(80)}end.`);
    expect(text).toMatch(/^… before .*\*find\* after .* after …$/);
    expect(text.length).toBeLessThan(360);
  });

  test('keeps to sentences of scripts with other full stops', () => {
    expect(shown('سقط المطر. وصلت *القافلة* ليلاً؟ لم يرها أحد.', 'ar')).toBe('وصلت *القافلة* ليلاً؟');
    const word = (text: string, found = false): Words[number] => ({ text, found });
    const text = excerptOf([word('雨'), word('です。'), word('車列', true), word('は'), word('来た。')], '', 'ja');
    expect(text).toEqual([
      { text: '車列', found: true },
      { text: 'は来た。', found: false },
    ]);
  });
});

describe('running text', () => {
  test('marks words without the punctuation about them', () => {
    expect(joined(words('the “*convoy*,” they said'), ' ')).toEqual([
      { text: 'the “', found: false },
      { text: 'convoy', found: true },
      { text: ',” they said', found: false },
    ]);
  });

  test('marks a name of two words as one', () => {
    expect(joined(words('says *Sergei* *Lavrov* today'), ' ')).toEqual([
      { text: 'says ', found: false },
      { text: 'Sergei Lavrov', found: true },
      { text: ' today', found: false },
    ]);
  });
});
