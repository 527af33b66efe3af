import { english } from './english.ts';
import type { Frame } from './catalogue.ts';
import { baseEnd, isTime, type Range } from './base-phrases.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './token.ts';
import { hasFiniteVerb } from './verb-groups.ts';

type Tokens = readonly Token[];

/** What follows a cue: where its content begins and of which kind it is. */
export interface Complement {
  readonly at: number;
  readonly kind: 'that' | 'quote' | 'bare' | 'to' | 'noun' | 'none';
  /** The one who was told. */
  readonly told: Range | null;
}

/** What stands behind a cue that ends before token `from`, over times and settings: "said on Friday in Ohio that". */
export function complementAfter(tokens: Tokens, from: number, frames: ReadonlySet<Frame>): Complement {
  let at = from;
  let told: Range | null = null;
  if (frames.has('told') && !isComplementizer(tokens[at])) {
    const end = baseEnd(tokens, at);
    if (end !== null) {
      told = phraseAt(tokens, at) ?? { from: at, to: end };
      at = told.to;
    }
  }
  const addressed = tokens[at]?.text === ',' || tokens[at]?.text === ':' ? tokens[at + 1] : tokens[at];
  const speaks = isComplementizer(tokens[at]) || (addressed?.pos === 'QUOTE' && addressed.words > 3);
  if (frames.has('whom') && !(speaks && frames.has('quote')))
    return { at, kind: tokens[at] === undefined || isStop(tokens[at]) ? 'none' : 'noun', told };
  const first = at;
  at = afterSettings(tokens, at);
  const token = tokens[at];
  if (token === undefined) return { at, kind: 'none', told };
  if (token.text === ':') return { at: at + 1, kind: tokens[at + 1] === undefined ? 'none' : 'quote', told };
  const quoted = token.text === ',' ? tokens[at + 1] : token;
  if (quoted?.pos === 'QUOTE' && frames.has('quote'))
    return { at: token.text === ',' ? at + 1 : at, kind: 'quote', told };
  const that = token.text === ',' && frames.has('clause') ? thatBehindCommas(tokens, at) : null;
  if (that !== null) return { at: that, kind: 'that', told };
  if (isStop(token)) return { at, kind: 'none', told };
  if (frames.has('clause') && isComplementizer(token)) return { at, kind: 'that', told };
  if (token.lower === 'to' && (frames.has('to') || frames.has('told'))) return { at, kind: 'to', told };
  if (frames.has('clause') && opensClause(tokens, at) && isClause(tokens, at)) return { at, kind: 'bare', told };
  if (frames.has('noun') && isNounStart(tokens[first])) return { at: first, kind: 'noun', told };
  return { at, kind: 'none', told };
}

const isComplementizer = (token: Token | undefined): boolean =>
  token !== undefined && english.complementizers.has(token.lower);
const isStop = (token: Token | undefined): boolean =>
  token === undefined || (token.pos === 'PUNCT' && token.text !== '$') || token.pos === 'CCONJ';
const isNounStart = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|NOUN|PROPN|ADJ|PRON|NUM|QUOTE|VERB|SYM|ADV)$/.test(token.pos);

function opensClause(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !/^(?:as|while|after|before|because|since|although|though)$/.test(token.lower) &&
    (/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM|QUOTE|SYM|ADV|ADP|SCONJ)$/.test(token.pos) ||
      (token.pos === 'VERB' && token.lower.endsWith('ing')))
  );
}

/** "in Wilmington, N.C., that": where "that" stands behind one or two commas close by. */
function thatBehindCommas(tokens: Tokens, comma: number): number | null {
  for (let at = comma + 1; at < comma + 8; at++)
    if (tokens[at]?.lower === 'that' && tokens[at - 1]?.text === ',') return at;
  return null;
}

/** Whether a subject with a finite verb begins here, no bare noun phrase and no adjective. */
function isClause(tokens: Tokens, from: number): boolean {
  let to = from;
  while (to < tokens.length && !/^[;:]$/.test(tokens[to]?.text ?? '') && to - from < 60) to++;
  const first = tokens[from];
  if (first?.lower === 'for') return false;
  if (first?.pos === 'ADP' && !tokens.slice(from, to).some(({ text }) => text === ',')) return false;
  if (first?.pos === 'ADJ' && baseEnd(tokens, from) === null) return false;
  const progressive = tokens
    .slice(from + 1, Math.min(to, from + 6))
    .some((token, at) => token.pos === 'VERB' && token.lower.endsWith('ing') && tokens[from + at]?.pos === 'PROPN');
  return progressive || hasFiniteVerb(tokens, from, to);
}

/** Behind times and settings that part a cue from its content; where a preposition opens the content itself, before it. */
function afterSettings(tokens: Tokens, from: number): number {
  let at = from;
  for (let tries = 0; tries < 6; tries++) {
    const token = tokens[at];
    if (token === undefined) return at;
    const next = tokens[at + 1];
    const possessed = next?.pos === 'PART' && next.lower !== 'to';
    if (isTime(token) && !possessed) {
      at++;
      if (tokens[at]?.pos === 'NUM') at++;
      continue;
    }
    if (
      (english.beforeDays.has(token.lower) || token.pos === 'NUM') &&
      isTime(next) &&
      tokens[at + 2]?.lower !== "'s"
    ) {
      at += 2;
      if (tokens[at]?.lower === 'ago') at++;
      continue;
    }
    if (token.pos === 'ADV' && english.loose.has(token.lower)) {
      at++;
      continue;
    }
    if (!english.settings.has(token.lower) || token.pos === 'ADV') return at;
    const phrase = phraseAt(tokens, at + 1);
    if (phrase === null) return at;
    const behind = tokens[phrase.to];
    if (behind !== undefined && /^(?:VERB|AUX)$/.test(behind.pos)) return at;
    at = phrase.to;
  }
  return at;
}
