import { error, ofEachArticle } from './rule.ts';

/** The most words that one piece of a quotation may have. */
export const longestQuote = 9;

/** Rule 2: a quotation takes no more than nine words a piece. */
export const longQuote = ofEachArticle(function* ({ file, statements }) {
  for (const { id, quote } of statements) {
    for (const piece of quote) {
      const count = wordsOf(piece).length;
      if (count <= longestQuote) continue;
      yield error({
        rule: 'long-quote',
        file,
        field: ['statements', id, 'quote'],
        value: piece,
        reason: `This piece of the quotation has ${count} words; at most ${longestQuote} are allowed.`,
        remedy: 'Quote less, or leave words out and write … in their place.',
      });
    }
  }
});

/** The words of a text, in any script, as it writes them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
