import type { Cue } from './catalogue.ts';
import { complementAfter, type Complement } from './complement.ts';
import { contentEnd, stretch, stretchBefore } from './content.ts';
import { english } from './english.ts';
import type { Found, Stretch } from './found.ts';
import { citedAfter, relayed } from './relayed.ts';
import { isMark, phraseAt, type Range } from './phrases.ts';
import { antecedent, mainSubject, subjectAfter, subjectBefore, type Speaker } from './speaker.ts';
import type { Token } from './token.ts';
import { hasFiniteVerb, verbGroupAt, type VerbGroup } from './verb-groups.ts';

type Tokens = readonly Token[];

/** Attributions by verbs in a unit, in order of their cues. */
export function verbCuesIn(tokens: Tokens): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isVerb(tokens, at)) continue;
    const one = foundAt(tokens, at, found);
    if (one !== null) found.push(one);
  }
  return found;
}

/** Whether the word is a cue verb here: taggers take "claims that" and "plans to" for nouns at times, and "alleged plot" for a verb. */
function isVerb(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !english.verbs.has(token.lower)) return false;
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
  return token.pos === 'NOUN' && named && goesOn && token.lower.endsWith('s');
}

function foundAt(tokens: Tokens, at: number, earlier: readonly Found[]): Found | null {
  const group = verbGroupAt(tokens, at);
  const helpers = tokens.slice(group.from, at).map(({ lower }) => lower);
  if (group.infinitive || helpers.some((one) => english.modals.has(one))) return null;
  if (
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

/** "He was accused by rivals of lying": the speaker is behind "by"; without one nobody is named. */
function passive(tokens: Tokens, group: VerbGroup, cue: Cue, end: number): Found | null {
  const by = tokens.slice(end, end + 8).findIndex(({ lower, pos }) => lower === 'by' || pos === 'PUNCT');
  if (by < 0 || tokens[end + by]?.lower !== 'by') return null;
  const speaker = phraseAt(tokens, end + by + 1);
  const subject = subjectBefore(tokens, group);
  if (speaker === null || subject === null || (!cue.frames.has('noun') && !cue.frames.has('whom'))) return null;
  const behind = stretch(tokens, speaker.to, contentEnd(tokens, speaker.to, 'noun'));
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
  };
}

function active(tokens: Tokens, group: VerbGroup, cue: Cue, end: number, earlier: readonly Found[]): Found | null {
  const complement = complementAfter(tokens, end, cue.frames);
  const speaker = speakerOf(tokens, group, cue, complement, end, earlier);
  if (speaker === null) return null;
  const act = group.refused || (group.negated && cue.frames.has('inverts')) ? 'declines' : cue.act;
  const base = {
    speaker,
    cue: { from: group.from, to: end },
    act,
    through: relayed(tokens, complement.told),
    citing: citedAfter(tokens, end),
  };
  const before = contentBefore(tokens, Math.min(group.from, speaker.from), cue, speaker);
  if (before !== null && (speaker.way === 'inverted' || complement.kind === 'none' || complement.kind === 'quote')) {
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
  const content = stretch(
    tokens,
    complement.at,
    initial
      ? nextComma(tokens, complement.at)
      : contentEnd(tokens, complement.at, complement.kind, isBase(tokens, end - 1, cue)),
  );
  return content === null
    ? null
    : { ...base, rule: `${complement.kind}-${speaker.way}`, content: [content], aside: false };
}

function speakerOf(
  tokens: Tokens,
  group: VerbGroup,
  cue: Cue,
  complement: Complement,
  end: number,
  earlier: readonly Found[],
): Speaker | null {
  const before = tokens[group.from - 1];
  const way = (range: Range | null, name: Speaker['way']): Speaker | null =>
    range === null ? null : { ...range, way: name };
  const last = lastSpeaker(tokens, earlier);
  const afterQuote = before?.pos === 'QUOTE' || (isComma(before) && tokens[group.from - 2]?.pos === 'QUOTE');
  if (afterQuote && cue.frames.has('quote') && !group.participle) {
    const after = subjectAfter(tokens, end);
    if (after !== null) return way(after, 'inverted');
  }
  if (group.participle) {
    if (before !== undefined && !isComma(before) && before.pos === 'NOUN')
      return way(subjectBefore(tokens, group), 'participle');
    if (!isComma(before) && before?.lower !== 'by' && before?.pos !== 'QUOTE' && before !== undefined) return null;
    return way(
      group.from === 0 ? subjectFollowing(tokens, end) : (last ?? mainSubject(tokens, group.from)),
      'participle',
    );
  }
  if (before === undefined) return null;
  if (english.relatives.has(before.lower)) return way(antecedent(tokens, group.from - 1), 'relative');
  if (before.pos === 'CCONJ') return way(last ?? mainSubject(tokens, group.from), 'coordinated');
  const subject = subjectBefore(tokens, group);
  if (subject !== null) return way(subject, 'subject');
  if (isComma(before) && cue.frames.has('inverts') && complement.kind !== 'that' && complement.kind !== 'quote')
    return way(subjectAfter(tokens, end), 'inverted');
  return null;
}

/** Who spoke last in the unit, not within another's words. */
function lastSpeaker(tokens: Tokens, earlier: readonly Found[]): Range | null {
  const free = earlier.filter(
    ({ cue }) =>
      !earlier.some(({ content }) =>
        content.some(
          ({ start, end }) => start <= (tokens[cue.from]?.start ?? 0) && (tokens[cue.from]?.start ?? 0) < end,
        ),
      ),
  );
  return free.at(-1)?.speaker ?? null;
}

const isComma = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.text === '–' || token?.text === '—';

const isBase = (tokens: Tokens, at: number, { lemma, particles }: Cue): boolean =>
  tokens[at - particles.length]?.lower === lemma;

function nextComma(tokens: Tokens, from: number): number {
  const comma = tokens.findIndex((token, at) => at > from && token.text === ',');
  return comma < 0 ? tokens.length : comma;
}

/** "Announcing the plan, the minister said": who announces stands behind the comma. */
function subjectFollowing(tokens: Tokens, from: number): Range | null {
  const comma = tokens.findIndex((token, at) => at > from && token.text === ',');
  return comma < 0 ? null : phraseAt(tokens, comma + 1);
}

/** What stands before an aside, where the cue may be one; a quotation right before it, or a clause that a comma ends. */
function contentBefore(
  tokens: Tokens,
  from: number,
  cue: Cue,
  speaker: Speaker,
): { stretch: Stretch; direct: boolean; end: number } | null {
  if (
    !cue.frames.has('aside') ||
    speaker.way === 'relative' ||
    speaker.way === 'participle' ||
    speaker.way === 'coordinated'
  )
    return null;
  const near = tokens[from - 1];
  const quoted =
    near?.pos === 'QUOTE' ? near : isComma(near) && tokens[from - 2]?.pos === 'QUOTE' ? tokens[from - 2] : undefined;
  if (quoted === undefined && !isComma(near)) return null;
  const before = stretchBefore(tokens, from);
  return before === null
    ? null
    : { stretch: before, direct: quoted !== undefined && before.start === quoted.start, end: from };
}

/** What goes on behind an aside: a further quotation, or the rest of the clause that it broke into. */
function contentBehind(tokens: Tokens, from: number, before: { direct: boolean; end: number }): readonly Stretch[] {
  let at = from;
  while (at < tokens.length && /^[,:–—]$/.test(tokens[at]?.text ?? '')) at++;
  const quoted = tokens[at]?.pos === 'QUOTE';
  const broken = !before.direct && isComma(tokens[from]) && !hasFiniteVerb(tokens, 0, before.end - 1);
  if (at >= tokens.length || (!quoted && !broken)) return [];
  const rest = stretch(tokens, at, contentEnd(tokens, at, 'that'));
  return rest === null ? [] : [rest];
}
