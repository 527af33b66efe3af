import { isComma, isMark, type Range } from './base-phrases.ts';
import type { Cue } from './catalogue.ts';
import { contentEnd, stretch } from './content.ts';
import { english } from './english.ts';
import type { Found } from './found.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { antecedent, subjectBefore } from './speaker.ts';
import type { Token } from './token.ts';
import type { VerbGroup } from './verb-groups.ts';

type Tokens = readonly Token[];

/** "He was accused by rivals of lying": the speaker is behind "by"; without one nobody is named. */
export function passive(tokens: Tokens, group: VerbGroup, cue: Cue, end: number): Found | null {
  const by = tokens.slice(end, end + 8).findIndex(({ lower, pos }) => lower === 'by' || pos === 'PUNCT');
  if (by < 0 || tokens[end + by]?.lower !== 'by') return null;
  const agent = phraseAt(tokens, end + by + 1);
  const speaker = agent === null ? null : withoutGoal(tokens, agent, cue);
  const subject = ofWhat(tokens, group);
  if (speaker === null || subject === null || (!cue.frames.has('noun') && !cue.frames.has('whom'))) return null;
  const comma = isBetweenCommas(tokens, group)
    ? tokens.findIndex(({ text }, at) => at >= speaker.to && text === ',')
    : -1;
  const last = contentEnd(tokens, speaker.to, 'noun');
  const behind = stretch(tokens, speaker.to, comma < 0 ? last : Math.min(last, comma));
  const content = [stretch(tokens, subject.from, subject.to), isMark(tokens[speaker.to]) ? null : behind].filter(
    (one) => one !== null,
  );
  return {
    rule: 'passive',
    speaker,
    cue: { from: group.from, to: end },
    content,
    act: cue.act,
    aside: false,
    through: null,
    citing: null,
    within: null,
  };
}

/** "The attack, blamed by the council on the rebels, …": a participle between commas of which "by" says whose word it is. */
export const isReducedPassive = (tokens: Tokens, { from, to, infinitive }: VerbGroup): boolean =>
  !infinitive &&
  to - from === 1 &&
  from > 1 &&
  isComma(tokens[from - 1]) &&
  (/ed$/.test(tokens[from]?.lower ?? '') || english.participles.has(tokens[from]?.lower ?? '')) &&
  tokens[to]?.lower === 'by' &&
  // "celebrated by lighting lamps" tells how, not who.
  !/\w{3}ing$/.test(tokens[to + 1]?.lower ?? '');

const isBetweenCommas = (tokens: Tokens, group: VerbGroup): boolean =>
  isReducedPassive(tokens, group) || isComma(tokens[group.from - 2]);

/** What the words are about: the subject, or what stands before the comma or the relative of an addition. */
function ofWhat(tokens: Tokens, group: VerbGroup): Range | null {
  if (english.relatives.has(tokens[group.from - 1]?.lower ?? '')) return antecedent(tokens, group.from - 1);
  if (!isReducedPassive(tokens, group)) return subjectBefore(tokens, group);
  const phrase = phraseBefore(tokens, group.from - 1);
  return phrase === null || phrase.fronted ? null : { from: phrase.from, to: phrase.to };
}

/** "attributed by Washington to Moscow", "blamed by the council on the union": what it is laid upon is no part of who says it. */
function withoutGoal(tokens: Tokens, { from, to }: Range, { lemma }: Cue): Range {
  const word = goals.get(lemma);
  const goal = word === undefined ? -1 : tokens.slice(from, to).findIndex(({ lower }) => lower === word);
  return { from, to: goal > 0 ? from + goal : to };
}

const goals: ReadonlyMap<string, string> = new Map([
  ['attribute', 'to'],
  ['ascribe', 'to'],
  ['blame', 'on'],
]);
