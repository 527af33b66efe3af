import type { Found, Stretch } from './found.ts';
import { baseEnd, type Range } from './base-phrases.ts';
import type { Token } from './token.ts';
import type { Unit } from './units.ts';

/** Longest name of a speaker in a headline or before a speech, in tokens. */
const longestName = 7;

/**
 * A headline or a part of an interview that names its speaker beside what was said: "Minister: talks go on",
 * "Talks go on – minister", "MINISTER: We go on." Null where the paragraph is none.
 */
export function labelledIn({ tokens }: Unit, isWhole: boolean): Found | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const speech = isWhole && !/^[.!?]$/.test(tokens.at(-1)?.text ?? '.');
  if (colon > 0 && colon <= longestName && colon < tokens.length - 1 && isSpeaker(tokens, 0, colon)) {
    const loud = tokens.slice(0, colon).every(({ text }) => text === text.toUpperCase());
    if (!speech && !loud) return null;
    return found(tokens, loud ? 'label' : 'headline-first', { from: 0, to: colon }, colon, colon + 1, tokens.length);
  }
  if (!speech) return null;
  const dash = tokens.findLastIndex(({ text }) => /^(?:–|—|-)$/.test(text));
  if (dash < 3 || tokens.length - dash > longestName || !isSpeaker(tokens, dash + 1, tokens.length)) return null;
  return found(tokens, 'headline-last', { from: dash + 1, to: tokens.length }, dash, 0, dash);
}

/** A name, or words for an office: no more than a noun phrase. */
function isSpeaker(tokens: readonly Token[], from: number, to: number): boolean {
  const to2 = tokens.findIndex(({ lower }, at) => at > from && at < to && lower === 'to');
  const end = to2 < 0 ? to : to2;
  return (
    baseEnd(tokens, from) === end &&
    tokens.slice(from, end).some(({ pos }) => pos === 'PROPN' || pos === 'NOUN') &&
    tokens.slice(from, end).every(({ pos }) => pos !== 'NUM')
  );
}

function found(
  tokens: readonly Token[],
  rule: string,
  speaker: Range,
  mark: number,
  from: number,
  to: number,
): Found | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to - from < 3) return null;
  const content: Stretch = { start: first.start, end: last.end };
  const cut = tokens.findIndex(({ lower }, at) => at > speaker.from && at < speaker.to && lower === 'to');
  const through = cut < 0 ? null : { from: cut + 1, to: speaker.to };
  return {
    rule,
    speaker: cut < 0 ? speaker : { from: speaker.from, to: cut },
    cue: { from: mark, to: mark + 1 },
    content: [content],
    act: 'states',
    aside: false,
    through,
    citing: null,
    within: null,
  };
}
