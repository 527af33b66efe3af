import { fold } from '../../briefing/documents/fold.ts';
import { quotePieces } from '../../briefing/build/statement.ts';
import { longestQuote, wordsOf } from '../../briefing/integrity/long-quote.ts';
import type { AttributionProposal } from '../../intake/proposals.ts';

const marks = /["“”„‟«»]/u;

/** Words from which on a clause says something by itself. */
const sayingWords = 4;

/**
 * Pieces of what is quoted in an attribution, each of at most nine words: quoted stretches that are no longer, then whole
 * clauses, then beginnings and ends of longer ones; among these in the order of the text.
 */
export function offeredQuotes({ content, form }: Pick<AttributionProposal, 'content' | 'form'>): readonly string[] {
  if (form === 'indirect') return [];
  const stretches = content.flatMap(({ text }) => {
    const parts = text.split(marks);
    // A stretch without marks is quoted as a whole; otherwise what stands between marks is.
    return parts.length === 1 ? parts : parts.filter((_, index) => index % 2 === 1 || form === 'direct');
  });
  const pieces = stretches.flatMap((stretch) =>
    [stretch, ...clausesOf(stretch)].flatMap((part) => [beginning(part), ending(part)]),
  );
  const wholes = new Set(stretches.map((stretch) => between(stretch, wordsIn(stretch))));
  const clauses = new Set(stretches.flatMap(clausesOf).map((clause) => between(clause, wordsIn(clause))));
  const rank = (piece: string): number =>
    wholes.has(piece) ? 0 : clauses.has(piece) && wordsOf(piece).length >= sayingWords ? 1 : 2;
  return [...new Set(pieces)]
    .filter((piece) => wordsOf(piece).length > 1)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, 6);
}

const clausesOf = (stretch: string): readonly string[] => stretch.split(/(?<=[,;:.!?])\s+|\s+[–—-]\s+/u);

/** At most nine words from the beginning, without the points at the ends. */
const beginning = (text: string): string => {
  const all = wordsIn(text);
  const words = all.slice(0, longestQuote);
  // Where words are left out, a short one that led on to them says nothing.
  while (words.length < all.length && words.length > sayingWords && (words.at(-1)?.[0].length ?? 9) < 4) words.pop();
  return between(text, words);
};

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
