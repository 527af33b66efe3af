import { english } from './english.ts';
import type { Range } from './base-phrases.ts';
import type { Token } from './token.ts';

/** The verbs around a cue verb: "has repeatedly declined to say". */
export interface VerbGroup extends Range {
  readonly passive: boolean;
  readonly negated: boolean;
  /** "declined to say": what follows was not said. */
  readonly refused: boolean;
  /** An -ing form without "be", or an infinitive: its subject stands elsewhere. */
  readonly participle: boolean;
  readonly infinitive: boolean;
}

const inGroup = new Set(['AUX', 'ADV']);

/** The group that ends with the verb at token `verb`, with adverbs and auxiliaries before it. */
export function verbGroupAt(tokens: readonly Token[], verb: number): VerbGroup {
  const word = tokens[verb]?.lower ?? '';
  let from = leftOf(tokens, verb);
  let refused = false;
  let infinitive = false;
  if (tokens[from - 1]?.lower === 'to') {
    const leading = tokens[from - 2];
    const onward = leading?.lower === 'on' && english.leading.has(tokens[from - 3]?.lower ?? '') ? from - 3 : from - 2;
    if (leading !== undefined && english.leading.has(tokens[onward]?.lower ?? '') && tokens[onward]?.pos !== 'NOUN') {
      refused = english.refusing.has(tokens[onward]?.lower ?? '');
      from = leftOf(tokens, onward);
    } else infinitive = true;
  }
  const before = tokens.slice(from, verb).map(({ lower }) => lower);
  const being = before.findLastIndex((one) => english.be.has(one));
  const having = before.findLastIndex((one) => english.have.has(one));
  const ing = word.endsWith('ing');
  return {
    from,
    to: verb + 1,
    passive: being >= 0 && !ing && having <= being,
    negated: before.some((one) => english.negations.has(one)),
    refused,
    participle: ing && being < 0 && !infinitive,
    infinitive,
  };
}

function leftOf(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (from > 0 && verb - from < 10) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    const helps: boolean =
      inGroup.has(token.pos) ||
      english.negations.has(token.lower) ||
      english.be.has(token.lower) ||
      english.have.has(token.lower);
    const adrift =
      token.pos === 'ADV' &&
      !token.lower.endsWith('ly') &&
      !english.loose.has(token.lower) &&
      tokens[from - 2]?.pos !== 'AUX';
    if (!helps || adrift || english.days.has(token.lower)) break;
    from--;
  }
  while (
    from < verb &&
    tokens[from]?.pos === 'ADV' &&
    /^(?:so|then|when|how|where|why|there|here|once)$/.test(tokens[from]?.lower ?? '')
  )
    from++;
  return from;
}

/** Whether a finite verb stands among tokens `from` to `to`: a clause of its own. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === 'AUX' && token.lower !== 'being' && token.lower !== 'be') return true;
    if (token.pos !== 'VERB' || token.lower.endsWith('ing')) continue;
    const before = tokens[at - 1];
    if (tokens[at + 1]?.lower === 'by' && at > from && !english.relatives.has(before?.lower ?? '')) continue;
    if (before?.lower === 'to' || (before?.pos === 'DET' && tokens[at + 1]?.pos === 'NOUN')) continue;
    return true;
  }
  return false;
}
