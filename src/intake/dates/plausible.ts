import type { Token } from '../tokens.ts';
import { modifierBefore } from './modifiers.ts';
import type { Found } from './phrases.ts';
import type { DateWords } from './words.ts';

/** Whether words that read as a date are one: "May", "2,000", "Prague Spring" and "Christmas Island" often are not. */
export function isPlausible(tokens: readonly Token[], found: Found, words: DateWords): boolean {
  const { said, from, to } = found;
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (said.beforePause === true) return after === undefined || /^[.,;:!?)"”-]$/.test(after.key);
  if (said.decade !== undefined) return !words.ages.has(before?.key ?? '');
  const fields = Object.keys(said).length;
  const bare = fields === 1 && to - from <= 2;
  if (bare && said.year !== undefined) return to - from > 1 || isYear(tokens, from, said.year, words);
  if (bare && said.month !== undefined) return isMonth(tokens, from, to, words);
  if (bare && said.weekday !== undefined && words.determiners.has(before?.key ?? '') && isName(after)) return false;
  if (bare && said.weekday !== undefined) return !words.doubtful.has(tokens[from]?.key ?? '') || to - from === 2;
  if (bare && said.season !== undefined) return isSeason(tokens, from, to, words);
  if (said.movable !== undefined || (said.month === 12 && tokens[from]?.key === 'christmas')) return !isName(after);
  return true;
}

/** What stands behind four digits that are a time of day. */
const zones: ReadonlySet<string> = new Set(['GMT', 'UTC', 'BST', 'CET', 'EST', 'EDT', 'Z', 'hrs', 'local']);

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.glued && /^\p{Lu}\p{Ll}/u.test(token.text);

function isMonth(tokens: readonly Token[], from: number, to: number, words: DateWords): boolean {
  const before = tokens[from - 1];
  if (words.before.has(before?.key ?? '') || modifierBefore(tokens, from, words) !== null) return true;
  if (words.doubtful.has(tokens[from]?.key ?? '')) return to - from === 2;
  // At the head of a sentence any word has a capital.
  if (before === undefined || /^[.!?"“]$/.test(before.key))
    return words.isCounted(tokens[to]?.key ?? '') || /^['-]$/.test(tokens[to]?.key ?? '');
  return (!isName(before) || words.determiners.has(before.key)) && !isName(tokens[to]);
}

function isSeason(tokens: readonly Token[], from: number, to: number, words: DateWords): boolean {
  if (/^\p{Lu}/u.test(tokens[to - 1]?.text ?? '') || tokens[to]?.key === 'of') return false;
  const key = tokens[from - 1]?.key ?? '';
  return words.before.has(key) || modifierBefore(tokens, from, words) !== null;
}

function isYear(tokens: readonly Token[], at: number, year: number, words: DateWords): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (words.numbering.has(before?.key ?? '') || (before?.key === '.' && words.numbering.has(tokens[at - 2]?.key ?? '')))
    return false;
  if (after?.key === '-' && after.glued && tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.glued) return false;
  if (modifierBefore(tokens, at, words) !== null) return true;
  if (before?.key === '-' && tokens[at]?.glued === true && tokens[at - 2]?.kind === 'word') return false;
  if (zones.has(after?.text ?? '')) return false;
  if (after?.kind === 'word' && words.units.has(after.key)) return false;
  const counts = after?.kind === 'word' && words.isCounted(after.key);
  if (year < 1900 || year > 2099)
    return !counts && words.before.has(before?.key ?? '') && before?.key !== 'of' && before?.key !== 'to';
  return !counts || words.determiners.has(before?.key ?? '') || words.beforeYears.has(before?.key ?? '');
}
