import { contentBefore, contentBehind } from './asides.ts';
import { isComma, isMark } from './base-phrases.ts';
import type { Cue } from './catalogue.ts';
import { complementAfter } from './complement.ts';
import { contentEnd, stretch } from './content.ts';
import { english } from './english.ts';
import type { Found } from './found.ts';
import { isReducedPassive, passive } from './passive.ts';
import { citedAfter, relayed } from './relayed.ts';
import { relativeEnd, staysUnnamed } from './relative-clause.ts';
import type { Token } from './token.ts';
import { hasFiniteVerb, verbGroupAt, type VerbGroup } from './verb-groups.ts';
import { speakerOf } from './verb-speaker.ts';

type Tokens = readonly Token[];

/** Attributions by verbs in a unit, in order of their cues. */
export function verbCuesIn(tokens: Tokens): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isVerb(tokens, at)) continue;
    const one = foundAt(tokens, at, found);
    if (one !== null) found.push(one);
  }
  return found.filter((one) => !found.some((other) => other.cue.from === one.cue.from && other.cue.to > one.cue.to));
}

/** Whether the word is a cue verb here: taggers take "claims that" and "plans to" for nouns at times, and "alleged plot" for a verb. */
function isVerb(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !english.verbs.has(token.lower) || token.lower === 'citing') return false;
  if (token.lower === 'said' && token.pos === 'ADJ') return tokens[at - 1]?.lower !== 'the';
  if (token.pos !== 'VERB' && isOnlyVerb(tokens, at)) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.pos === 'VERB')
    return !(before?.pos === 'DET' || /^['’]s$/.test(before?.text ?? '')) || token.lower === 'said';
  const named =
    before !== undefined &&
    (before.pos === 'PROPN' || english.pronouns.has(before.lower) || english.relatives.has(before.lower));
  const goesOn =
    after !== undefined &&
    (after.lower === 'that' ||
      after.lower === 'to' ||
      after.pos === 'DET' ||
      after.pos === 'QUOTE' ||
      after.pos === 'PRON');
  if (token.lower.endsWith('ing')) return isComma(before) && (isComma(after) || goesOn);
  if (after?.lower === 'to') {
    const infinitive = tokens[at + 2]?.pos === 'VERB' && !hasFiniteVerb(tokens, at + 1, nextComma(tokens, at));
    return infinitive && token.lower.endsWith('s') && /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '');
  }
  return token.pos === 'NOUN' && named && goesOn && token.lower.endsWith('s');
}

/** Whether nothing else in the unit can be its verb: "Democrats back the bill", "the party fears losing". */
const isOnlyVerb = (tokens: Tokens, at: number): boolean =>
  /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '') &&
  !isMark(tokens[at + 1]) &&
  !hasFiniteVerb(tokens, 0, tokens[at + 1]?.lower === 'that' ? at : tokens.length);

function foundAt(tokens: Tokens, at: number, earlier: readonly Found[]): Found | null {
  const plain = verbGroupAt(tokens, at);
  const reduced = !plain.passive && isReducedPassive(tokens, plain);
  const group = reduced ? { ...plain, passive: true } : plain;
  const helpers = tokens.slice(group.from, at).map(({ lower }) => lower);
  if (group.infinitive || helpers.some((one) => english.modals.has(one))) return null;
  if (
    !reduced &&
    english.participles.has(tokens[at]?.lower ?? '') &&
    !helpers.some((one) => english.be.has(one) || english.have.has(one))
  )
    return null;
  const cues = (english.verbs.get(tokens[at]?.lower ?? '') ?? [])
    .map((cue) => ({ cue, end: particlesEnd(tokens, at + 1, cue.particles) }))
    .filter((one): one is { cue: Cue; end: number } => one.end !== null)
    .sort((one, other) => other.cue.particles.length - one.cue.particles.length);
  for (const { cue, end } of cues) {
    const found = group.passive ? passive(tokens, group, cue, end) : active(tokens, group, cue, end, earlier);
    if (found !== null) return found;
  }
  return null;
}

/** Behind a cue's particles; "as" may stand further off ("described the plan as"). Null where they are not there. */
function particlesEnd(tokens: Tokens, from: number, particles: readonly string[]): number | null {
  if (particles[0] === 'as') {
    const as = tokens
      .slice(from, from + 14)
      .findIndex((token) => token.lower === 'as' || token.text === '.' || token.text === ',');
    return as >= 0 && tokens[from + as]?.lower === 'as' ? from : null;
  }
  const over =
    particles.length > 0 && tokens[from]?.pos === 'ADV' && tokens[from].lower !== particles[0] ? from + 1 : from;
  return particles.every((particle, index) => tokens[over + index]?.lower === particle)
    ? over + particles.length
    : null;
}

function active(tokens: Tokens, group: VerbGroup, cue: Cue, end: number, earlier: readonly Found[]): Found | null {
  const complement = complementAfter(tokens, end, cue.frames);
  const speaker = speakerOf(tokens, group, cue, complement, end, earlier);
  if (speaker === null || /^(?:if|whether)$/.test(tokens[speaker.from - 1]?.lower ?? '')) return null;
  if (cue.lemma === 'ask' && tokens[end]?.lower === 'not') return null;
  const act = group.refused || (group.negated && cue.frames.has('inverts')) ? 'declines' : cue.act;
  const base = {
    speaker,
    cue: { from: group.from, to: end },
    act,
    through: relayed(tokens, complement.told),
    citing: citedAfter(tokens, end),
    within: null,
  };
  const before = contentBefore(tokens, Math.min(group.from, speaker.from), cue, speaker);
  if (
    before !== null &&
    (speaker.way === 'inverted' ||
      complement.kind === 'none' ||
      (before.quoted && tokens[complement.at]?.lower !== 'that'))
  ) {
    const behind = speaker.way === 'inverted' ? speaker.to : complement.at;
    return {
      ...base,
      rule: `${before.direct ? 'quote' : 'aside'}-${speaker.way}`,
      content: [before.stretch, ...contentBehind(tokens, behind, before)],
      aside: true,
    };
  }
  if (complement.kind === 'none' || speaker.way === 'inverted') return null;
  if (complement.kind === 'noun' && group.participle && speaker.way !== 'participle') return null;
  const initial = group.participle && group.from === 0;
  const aside = speaker.way === 'relative' && tokens[group.from - 2]?.text === ',';
  if (speaker.way === 'relative' && staysUnnamed(tokens, complement.at)) return null;
  const last =
    initial || (aside && complement.kind !== 'quote')
      ? nextComma(tokens, complement.at)
      : contentEnd(tokens, complement.at, complement.kind, isBase(tokens, end - 1, cue));
  const describes = speaker.way === 'relative' && !aside;
  const content = stretch(
    tokens,
    complement.at,
    describes ? relativeEnd(tokens, complement.at, last, complement.kind) : last,
  );
  return content === null
    ? null
    : { ...base, rule: `${complement.kind}-${speaker.way}`, content: [content], aside: false };
}

const isBase = (tokens: Tokens, at: number, { lemma, particles }: Cue): boolean =>
  tokens[at - particles.length]?.lower === lemma;

function nextComma(tokens: Tokens, from: number): number {
  const comma = tokens.findIndex((token, at) => at > from && token.text === ',');
  return comma < 0 ? contentEnd(tokens, from, 'that') : comma;
}
