import { foldWord } from './fold.ts';
import type { Token } from './tokens.ts';

/** A word under which a name may stand in the trie, and how many of its token's letters stand before the name. */
export interface Stem {
  readonly key: string;
  readonly skipped: number;
}

const shortestName = 2;

/**
 * What is left of a word without the particles that Arabic (و ف, then ب ل ك, then the article ال) and Hebrew (any of
 * ו ה ב ל מ ש כ, at most three) write together with it; the word itself comes first.
 */
export function stemsOf(key: string): readonly Stem[] {
  const whole = { key, skipped: 0 };
  if (!mayHoldParticles(key)) return [whole];
  const stems = key.charCodeAt(0) < 0x600 ? hebrew(key) : arabic(key);
  return [whole, ...stems.filter((stem) => stem.key.length >= shortestName)];
}

/** Whether a word is in a script that writes particles together with it. */
export function mayHoldParticles(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x590 && first <= 0x6ff;
}

function arabic(key: string): readonly Stem[] {
  const afterConjunction = /^[وف]/u.test(key) ? [0, 1] : [0];
  return afterConjunction.flatMap((at) => {
    const rest = key.slice(at);
    const stems = at === 0 ? [] : [{ key: rest, skipped: at }];
    if (rest.startsWith('ال')) stems.push({ key: rest.slice(2), skipped: at + 2 });
    if (!/^[بلك]/u.test(rest)) return stems;
    stems.push({ key: rest.slice(1), skipped: at + 1 });
    if (rest.startsWith('ال', 1)) stems.push({ key: rest.slice(3), skipped: at + 3 });
    // After ل the article loses its alif.
    if (rest.startsWith('لل'))
      stems.push({ key: rest.slice(2), skipped: at + 2 }, { key: `ال${rest.slice(2)}`, skipped: at + 1 });
    return stems;
  });
}

function hebrew(key: string): readonly Stem[] {
  const particles = /^[והבלמשכ]{1,3}/u.exec(key)?.[0].length ?? 0;
  return Array.from({ length: particles }, (_, index) => ({ key: key.slice(index + 1), skipped: index + 1 }));
}

/** Where in the text a token's name begins once `skipped` folded letters are left out. */
export function startOfStem(text: string, token: Token, skipped: number): number {
  let at = token.start;
  while (at < token.end && foldWord(text.slice(token.start, at)).length < skipped) at += 1;
  // A mark on the last letter left out goes with it.
  while (at < token.end && foldWord(text.slice(token.start, at + 1)).length === skipped) at += 1;
  return skipped === 0 ? token.start : at;
}
