import type { AttributionProposal, MentionProposal } from '../proposals.ts';
import { spanOf, type Span } from '../span.ts';
import { subjectOf } from './carried.ts';
import { confidenceOf } from './confidence.ts';
import type { Stretch } from './found.ts';
import { spanOfTokens, speakerOf } from './propose.ts';
import type { Unit } from './units.ts';

/** Fewest words of a quotation that is proposed without a speaker. */
const fewestWords = 5;

/** A proposal for a quotation that stands alone; `added` where it goes on with the last proposal instead. */
export interface Alone {
  readonly proposal: AttributionProposal;
  readonly added: boolean;
}

interface Place {
  readonly body: readonly string[];
  readonly units: readonly Unit[];
  readonly index: number;
  readonly last: AttributionProposal | undefined;
  readonly mentions: readonly MentionProposal[];
}

/**
 * Who speaks in a quotation that is a sentence by itself: who was quoted in the sentence before, in one and the same
 * utterance; who spoke there indirectly; its subject; or who was quoted at the end of the paragraph before.
 */
export function quotedAlone(left: readonly Stretch[], { body, units, index, last, mentions }: Place): Alone | null {
  const unit = units[index];
  if (unit === undefined) return null;
  const content = left.map(({ start, end }) => spanOf(body, unit.paragraph, start, end));
  const before = units[index - 1];
  const near = last?.cue ?? last?.content.at(-1);
  const alone = (speaker: AttributionProposal['speaker'], rule: string): Alone => ({
    proposal: {
      speaker,
      cue: null,
      content,
      form: 'direct',
      act: 'states',
      through: [],
      citing: [],
      rule,
      confidence: confidenceOf(rule),
    },
    added: false,
  });
  if (last !== undefined && before !== undefined && near?.paragraph === unit.paragraph && near.start >= before.start) {
    if (last.form === 'indirect') return alone(last.speaker, 'quote-after-sentence');
    return { proposal: { ...last, content: [...last.content, ...content] }, added: true };
  }
  const subject = subjectOf(before);
  if (subject !== null && before !== undefined) {
    const span: Span = spanOfTokens(subject, before, body);
    return alone(speakerOf(span, mentions), 'quote-after-subject');
  }
  if (before === undefined && last?.speaker != null && near?.paragraph === unit.paragraph - 1)
    return alone(last.speaker, 'quote-after-paragraph');
  return unit.quotations.some(({ words }) => words >= fewestWords) ? alone(null, 'quotation') : null;
}
