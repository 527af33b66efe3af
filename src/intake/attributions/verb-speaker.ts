import { isComma, type Range } from './base-phrases.ts';
import type { Cue } from './catalogue.ts';
import type { Complement } from './complement.ts';
import { english } from './english.ts';
import type { Found } from './found.ts';
import { phraseAt } from './phrases.ts';
import { antecedent, mainSubject, nearestSubject, subjectAfter, subjectBefore, type Speaker } from './speaker.ts';
import type { Token } from './token.ts';
import type { VerbGroup } from './verb-groups.ts';

type Tokens = readonly Token[];

/** Whose words a cue verb brings: its subject before or behind it, or that of the clause it hangs on. */
export function speakerOf(
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
  if (before.pos === 'CCONJ') return way(last ?? nearestSubject(tokens, group.from), 'coordinated');
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

/** "Announcing the plan, the minister said": who announces stands behind the comma. */
function subjectFollowing(tokens: Tokens, from: number): Range | null {
  const comma = tokens.findIndex((token, at) => at > from && token.text === ',');
  return comma < 0 ? null : phraseAt(tokens, comma + 1);
}
