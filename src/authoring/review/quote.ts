import { fold } from '../../briefing/documents/fold.ts';
import { quotePieces } from '../../briefing/build/statement.ts';
import { longestQuote, wordsOf } from '../../briefing/integrity/long-quote.ts';
import type { AttributionProposal } from '../../intake/proposals.ts';

const marks = /["“”„‟«»]/u;

/**
 * Pieces of what is quoted in an attribution, each of at most nine words, in the order of the text: the beginnings and the
 * ends of its quoted stretches, and the clauses in them.
 */
export function offeredQuotes({ content, form }: Pick<AttributionProposal, 'content' | 'form'>): readonly string[] {
  if (form === 'indirect') return [];
  const stretches = content.flatMap(({ text }) => {
    const parts = text.split(marks);
    // A stretch without marks is quoted as a whole; otherwise what stands between marks is.
    return parts.length === 1 ? parts : parts.filter((_, index) => index % 2 === 1 || form === 'direct');
  });
  const pieces = stretches.flatMap((stretch) =>
    [stretch, ...stretch.split(/(?<=[,;:.!?])\s+|\s+[–—-]\s+/u)].flatMap((part) => [beginning(part), ending(part)]),
  );
  return [...new Set(pieces)].filter((piece) => wordsOf(piece).length > 1).slice(0, 6);
}

/** At most nine words from the beginning, without the points at the ends. */
const beginning = (text: string): string => between(text, wordsIn(text).slice(0, longestQuote));

const ending = (text: string): string => between(text, wordsIn(text).slice(-longestQuote));

const wordsIn = (text: string) => [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)];

function between(text: string, words: ReturnType<typeof wordsIn>): string {
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.index, last.index + last[0].length);
}

/** What is wrong with a quotation of a statement that rests on these paragraphs; null where nothing is. */
export function quoteProblem(quote: string, paragraphs: readonly string[]): string | null {
  for (const piece of quotePieces(quote)) {
    const count = wordsOf(piece).length;
    if (count > longestQuote)
      return `"${piece}" has ${count} words; a piece has at most ${longestQuote}. Write … where you leave words out.`;
    if (!paragraphs.some((paragraph) => fold(paragraph).includes(fold(piece))))
      return `"${piece}" does not stand in the paragraph. Copy it letter by letter; write … where you leave words out.`;
  }
  return null;
}
