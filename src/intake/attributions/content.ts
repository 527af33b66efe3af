import { english } from './english.ts';
import type { Stretch } from './found.ts';
import { baseEnd } from './base-phrases.ts';
import type { Token } from './token.ts';

type Tokens = readonly Token[];

/** Where the content that begins at token `from` ends (`base`: its cue is in the base form, as "they say"): at the end of its sentence, or where the reporter's own clause goes on. */
export function contentEnd(tokens: Tokens, from: number, kind: string, base = false): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1]?.text ?? '';
    if (token.pos === 'QUOTE' && /[.!?]["”’»]$/u.test(token.text) && /^\p{Lu}/u.test(next)) return at + 1;
    if (at === from) continue;
    if (token.text === ';') return at;
    if (token.pos === 'QUOTE' && /,["”’»]$/u.test(token.text) && goesOn(tokens, at + 1, kind, base)) return at + 1;
    if (token.text === ',' && goesOn(tokens, at + 1, kind, base)) return at;
    if (token.pos === 'CCONJ' && isCueAhead(tokens, at + 1, base)) return at;
  }
  let end = tokens.length;
  while (end > from + 1 && /^[.;:!,–—]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** Whether the words behind a comma are the reporter's again: "…, adding that", "…, while the mayor". */
function goesOn(tokens: Tokens, at: number, kind: string, base: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.lower === 'according' || token.lower === 'citing' || token.lower === 'quoting') return true;
  if (token.lower.endsWith('ing') && english.verbs.has(token.lower) && token.pos === 'VERB') return true;
  if (/^(?:while|although|though|whereas)$/.test(token.lower)) return true;
  if (token.pos !== 'CCONJ') return false;
  if (isCueAhead(tokens, at + 1, base)) return true;
  return token.lower !== 'or' && isNewClause(tokens, at + 1, kind === 'that' || kind === 'quote');
}

/** Whether a cue verb in the past or third person follows, over adverbs: "and later added". */
function isCueAhead(tokens: Tokens, from: number, base: boolean): boolean {
  let at = from;
  while (at < from + 3 && (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'AUX' || tokens[at]?.lower === 'not')) at++;
  const token = tokens[at];
  if (token?.pos !== 'VERB') return false;
  return (english.verbs.get(token.lower) ?? []).some(
    ({ lemma, frames }) =>
      (lemma === token.lower) === base && (frames.has('quote') || frames.has('whom') || frames.has('to')),
  );
}

/** Whether a subject and its verb follow; `cued` asks for a verb that attributes. */
function isNewClause(tokens: Tokens, at: number, cued: boolean): boolean {
  const end = baseEnd(tokens, at);
  if (end === null) return false;
  const next = tokens[end];
  if (cued)
    return (
      next?.pos === 'VERB' &&
      english.verbs.has(next.lower) &&
      !/^(?:he|she|it|they|we|i|you)$/.test(tokens[at]?.lower ?? '')
    );
  return next?.pos === 'VERB' || next?.pos === 'AUX';
}

/** The text from one token to before another; null where there is none. */
export function stretch(tokens: Tokens, from: number, to: number): Stretch | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}

/** What stands before an aside: "The bill, the senator said" or "…” the senator said". Its own comma is left out. */
export function stretchBefore(tokens: Tokens, end: number): Stretch | null {
  let to = end;
  while (to > 0 && /^[,–—-]$/.test(tokens[to - 1]?.text ?? '')) to--;
  let from = 0;
  for (let at = to - 1; at >= 0; at--) {
    if (tokens[at]?.text === ';') {
      from = at + 1;
      break;
    }
  }
  while (from < to && (tokens[from]?.pos === 'CCONJ' || tokens[from]?.text === ',')) from++;
  if (to - from === 1 && /^(?:as|but|and|still)$/.test(tokens[from]?.lower ?? '')) return null;
  const last = tokens[to - 1];
  if (last?.pos === 'QUOTE' && last.words > 4 && from < to - 1 && /^[.!?]$/.test(tokens[to - 2]?.text ?? ''))
    from = to - 1;
  return stretch(tokens, from, to);
}
