import { oncePerParagraph } from '../once-per-paragraph.ts';
import { tokensOf, type Token } from '../tokens.ts';
import { phrasesIn } from './found.ts';
import { grammarOf } from './languages.ts';
import type { Found } from './phrases.ts';

/** A paragraph's tokens, and the phrases among them that name a date, in order. */
export interface Phrased {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Found[];
}

export const phrasedIn = oncePerParagraph((body, paragraph, language): Phrased => {
  const tokens = tokensOf(body[paragraph] ?? '');
  return { tokens, phrases: phrasesIn(tokens, grammarOf(language)) };
});
