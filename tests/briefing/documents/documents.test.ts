import { describe, expect, it } from 'vitest';
import { copiedFrom, runsOf } from '../../../src/briefing/documents/copied.ts';
import { fold } from '../../../src/briefing/documents/fold.ts';
import { quotationsIn } from '../../../src/briefing/documents/quotations.ts';
import { quotePieces } from '../../../src/briefing/build/statement.ts';
import { wordsOf } from '../../../src/briefing/integrity/long-quote.ts';
import { paragraphsIn } from '../../../src/content/documents.ts';

describe('a document', () => {
  it('has a paragraph for each line that is not empty', () => {
    expect(paragraphsIn('\uFEFFOne.\r\n\r\n \t\nTwo.\n')).toEqual(['One.', 'Two.']);
  });
});

describe('quotations', () => {
  it('are the same whatever the style of their marks and spaces, and differ in everything else', () => {
    expect(fold('“a  b” don’t')).toBe(fold('"a\u00A0b" don\'t'));
    expect(fold('Front')).not.toBe(fold('front'));
  });

  it('are found between marks of mixed styles', () => {
    expect(quotationsIn('He will “no longer” and “not" and «jamais» go.')).toEqual(['no longer', 'not', 'jamais']);
  });

  it('are taken apart where words were left out', () => {
    expect(quotePieces('a little bit … in a way ... period')).toEqual(['a little bit', 'in a way', 'period']);
    expect(quotePieces(undefined)).toEqual([]);
  });
});

describe('words', () => {
  it('are counted in any script, with what apostrophes and hyphens join', () => {
    expect(wordsOf('Russia’s so-called “moderates”')).toEqual(['Russia’s', 'so-called', 'moderates']);
    expect(wordsOf('قال المجلس إنه')).toHaveLength(3);
  });
});

describe('a run of ten words', () => {
  const runs = runsOf(['One two three four five six', 'seven eight nine ten eleven.']);

  it('is found across paragraphs, whatever its case and punctuation', () => {
    expect(copiedFrom('So: one, two, three, FOUR five six seven eight nine ten!', runs)).toBe(
      'one two three four five six seven eight nine ten',
    );
  });

  it('is not found where a quotation breaks it', () => {
    expect(copiedFrom('One two three “four five” six seven eight nine ten', runs)).toBeNull();
    expect(copiedFrom('One two three four five six seven eight nine', runs)).toBeNull();
  });
});
