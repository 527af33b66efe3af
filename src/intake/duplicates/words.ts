import { tokenize } from '../../briefing/mentions/tokens.ts';

/** The words of a text without case, marks, punctuation and typography: what two prints of one text have in common. */
export const plainWords = (text: string): readonly string[] =>
  tokenize(text.normalize('NFKC')).flatMap(({ isWord, key }) => (isWord && key !== '' ? [key] : []));
