import { english } from './english.ts';
import type { Found, Stretch } from './found.ts';
import { mainSubject } from './speaker.ts';
import type { Range } from './base-phrases.ts';
import type { Token } from './token.ts';
import type { Unit } from './units.ts';

/** Fewest words of a quotation that says something; fewer are a name or a word held at arm's length. */
const fewestWords = 3;

/** Quotations of a unit that no attribution has taken. */
export const quotationsLeft = (unit: Unit, found: readonly Found[]): readonly Stretch[] =>
  unit.quotations.filter(
    ({ start, end }) =>
      !found.some(
        ({ content, cue }) =>
          content.some((part) => part.start < end && start < part.end) || unit.tokens[cue.from]?.start === start,
      ),
  );

const opening = (tokens: readonly Token[]): string => tokens[0]?.lower ?? '';

/** Whether a unit is a quotation and nothing else. */
export const isAllQuoted = ({ tokens }: Unit): boolean =>
  tokens.some(({ pos }) => pos === 'QUOTE') && tokens.every(({ pos }) => pos === 'QUOTE' || pos === 'PUNCT');

/** Quotations beside a verb that is no cue, or behind a colon: the clause's subject speaks. "She shrugged: “…”" */
export function quotedBySubject(unit: Unit, left: readonly Stretch[], found: readonly Found[]): readonly Found[] {
  return left.flatMap((stretch) => {
    const at = unit.tokens.findIndex(({ start }) => start === stretch.start);
    const token = unit.tokens[at];
    if (token === undefined || token.words < fewestWords) return [];
    const lead = unit.tokens[at - 1];
    const cue = verbBefore(unit.tokens, at);
    const speaker =
      found.findLast((one) => one.within === null && one.cue.from < at)?.speaker ?? mainSubject(unit.tokens, at);
    const near = unit.tokens.slice(Math.max(0, at - 8), at);
    if (near.some(({ lower }) => lower === 'which' || lower === 'who')) return [];
    if (cue === null || speaker === null || speaker.from >= at || english.subordinate.has(opening(unit.tokens)))
      return [];
    const rule = lead?.text === ':' || lead?.text === ',' ? 'quote-introduced' : 'quote-in-clause';
    return [
      {
        rule,
        speaker,
        cue,
        content: [{ start: stretch.start, end: stretch.end }],
        act: 'states' as const,
        aside: false,
        through: null,
        citing: null,
        within: null,
      },
    ];
  });
}

function verbBefore(tokens: readonly Token[], end: number): Range | null {
  for (let at = end - 1; at >= 0; at--) {
    const pos = tokens[at]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return { from: at, to: at + 1 };
  }
  return null;
}

/** Who speaks on in a quotation that stands alone: the subject of the sentence before. */
export function subjectOf(unit: Unit | undefined): Range | null {
  if (unit === undefined) return null;
  const subject = mainSubject(unit.tokens, unit.tokens.length);
  return subject === null || /^(?:it|this|that|there|i|you|we)$/.test(unit.tokens[subject.from]?.lower ?? '')
    ? null
    : subject;
}
