import { sameLanguage } from './names.ts';
import type { Token } from './tokens.ts';

/** What English hangs on a name with an apostrophe. */
const endings = new Set(['s', 'd', 'll', 've', 're']);

/**
 * Whether the name in tokens `from` to `to` (not included) ends where a word may: not before the apostrophe of a longer
 * name (Sana in Sana'a), nor after that of an Irish one (Brien in O'Brien). A possessive may follow; in Turkish and
 * Azerbaijani, any ending.
 */
export function bordersAllow(tokens: readonly Token[], from: number, to: number, language: string): boolean {
  if (tokens[from - 1]?.cased === "'" && tokens[from - 2]?.cased === 'O') return false;
  const after = tokens[to + 1];
  if (tokens[to]?.cased !== "'" || after === undefined || !after.isWord || endings.has(after.key)) return true;
  return sameLanguage(language, 'tr') || sameLanguage(language, 'az');
}
