import { english } from './english.ts';
import { baseStart, isPause, type Range } from './base-phrases.ts';
import { opensPart } from './opens-part.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import type { Token } from './token.ts';
import { hasFiniteVerb, type VerbGroup } from './verb-groups.ts';

type Tokens = readonly Token[];

/** How a subject was found: names the rule of a proposal. */
export type Way = 'subject' | 'inverted' | 'by' | 'relative' | 'coordinated' | 'participle';

export interface Speaker extends Range {
  readonly way: Way;
}

/** Longest addition to a name between commas, in words. */
const longestAddition = 40;

/** Longest clause without commas that describes a speaker, in words. */
const longestClause = 14;

/** The subject of a verb group that stands before it: "the minister said", "the minister, who left on Friday, said". */
export function subjectBefore(tokens: Tokens, group: VerbGroup): Range | null {
  let end = group.from;
  while (end > 0 && english.loose.has(tokens[end - 1]?.lower ?? '') && tokens[end - 1]?.pos === 'ADV') end--;
  if (!isPause(tokens[end - 1])) {
    const described = beforeRelative(tokens, end);
    if (described !== null) return described;
    const plain = phraseBefore(tokens, end);
    return plain === null || plain.fronted ? null : { from: plain.from, to: plain.to };
  }
  const pause = tokens[end - 1]?.text;
  let best: Range | null = null;
  for (let at = end - 2; at > 0 && end - at < longestAddition; at--) {
    if (tokens[at]?.text !== pause && !(pause === ',' && tokens[at]?.pos === 'QUOTE')) continue;
    if (tokens[at]?.pos === 'QUOTE') break;
    if (!isAddition(tokens, at + 1, end - 1)) break;
    const phrase = phraseBefore(tokens, at);
    const counts = tokens.slice(phrase?.from ?? 0, at).every(({ pos }) => pos === 'NUM');
    if (phrase !== null && !counts && !phrase.fronted && opensClause(tokens, phrase.from))
      best = { from: phrase.from, to: isName(tokens, at + 1, end - 1) ? end - 1 : phrase.to };
  }
  return best;
}

/** "An official who asked not to be named said": whom a clause without commas describes. */
function beforeRelative(tokens: Tokens, end: number): Range | null {
  for (let at = end - 2; at > 0 && end - at < longestClause && !isPause(tokens[at]); at--) {
    if (tokens[at]?.lower !== 'who') continue;
    if (!hasFiniteVerb(tokens, at + 1, end)) return null;
    const phrase = phraseBefore(tokens, at);
    return phrase === null || phrase.fronted || !opensClause(tokens, phrase.from)
      ? null
      : { from: phrase.from, to: phrase.to };
  }
  return null;
}

const opensClause = (tokens: Tokens, at: number): boolean => opensPart(tokens, at) || tokens[at - 1]?.lower === 'that';

/** Whether an addition says who somebody is, no more than a few words long: it belongs to the speaker's words. */
const isName = (tokens: Tokens, from: number, to: number): boolean =>
  to - from <= 14 &&
  /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(tokens[from]?.pos ?? '') &&
  !english.loose.has(tokens[from]?.lower ?? '');

function isAddition(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || from >= to) return false;
  if (english.relatives.has(first.lower) || first.lower === 'whose' || first.lower === 'where') return true;
  if (/^(?:when|while|as|after|before|in|on|at|if|though|although|like|according)$/.test(first.lower)) return true;
  const relative = tokens.slice(from, to).findIndex(({ lower }) => english.relatives.has(lower) || lower === 'whose');
  return !hasFiniteVerb(tokens, from, relative < 0 ? to : from + relative);
}

/** A speaker who follows the verb: "…, said Ana Example, who leads the party." */
export function subjectAfter(tokens: Tokens, from: number): Range | null {
  const phrase = phraseAt(tokens, from);
  if (phrase === null) return null;
  const next = tokens[phrase.to];
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return null;
  return { from, to: additionEnd(tokens, phrase.to) };
}

/** Behind an addition between commas that follows a name at `end`; `end` itself where none follows. */
export function additionEnd(tokens: Tokens, end: number): number {
  const first = tokens[end + 1];
  if (tokens[end]?.text !== ',' || first === undefined) return end;
  const noun =
    first.pos === 'DET' ||
    first.pos === 'NOUN' ||
    first.pos === 'PROPN' ||
    first.pos === 'ADJ' ||
    first.pos === 'NUM' ||
    /^(?:his|her|their)$/.test(first.lower);
  if (!noun) return end;
  let at = end + 1;
  while (
    at < tokens.length &&
    at - end < longestAddition &&
    !/^[,;:–—.]$/.test(tokens[at]?.text ?? '.') &&
    !(tokens[at]?.pos === 'QUOTE' && (tokens[at]?.words ?? 0) > 4)
  )
    at++;
  return hasFiniteVerb(tokens, end + 1, at) ? end : at;
}

/** The words that "who" or "that" before a verb group stands for. */
export function antecedent(tokens: Tokens, relative: number): Range | null {
  const end = isPause(tokens[relative - 1]) ? relative - 1 : relative;
  const phrase = phraseBefore(tokens, end);
  if (phrase !== null) {
    const base = phrase.fronted ? phrase : { from: phrase.from, to: phrase.to };
    return { from: base.from, to: base.to };
  }
  const start = baseStart(tokens, end - 1);
  return start === null ? null : { from: start, to: end };
}

/** The subject of the unit's main clause: of its first finite verb that has one. */
export function mainSubject(tokens: Tokens, before: number): Range | null {
  for (let at = 0; at < before; at++) {
    const subject = subjectOfFinite(tokens, at);
    if (subject !== null) return subject;
  }
  return null;
}

/** The subject of the nearest finite verb before a token: of "walked out" in "after the delegates walked out and declared". */
export function nearestSubject(tokens: Tokens, before: number): Range | null {
  for (let at = before - 1; at >= 0; at--) {
    const subject = subjectOfFinite(tokens, at);
    if (subject !== null) return subject;
  }
  return null;
}

function subjectOfFinite(tokens: Tokens, at: number): Range | null {
  const token = tokens[at];
  if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX') || token.lower.endsWith('ing')) return null;
  if (tokens[at - 1]?.lower === 'to') return null;
  return subjectBefore(tokens, { ...plainGroup, from: at, to: at + 1 });
}

const plainGroup = { passive: false, negated: false, refused: false, participle: false, infinitive: false };
