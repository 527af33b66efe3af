import type { AttributionProposal, MentionProposal } from '../proposals.ts';
import { spanOf, type Span } from '../span.ts';
import { actorIn } from './actor.ts';
import { confidenceOf } from './confidence.ts';
import type { Found, Stretch } from './found.ts';
import type { Range } from './base-phrases.ts';
import type { Unit } from './units.ts';

/** What a rule found in a unit, as a proposal with spans. */
export function proposed(
  found: Found,
  unit: Unit,
  body: readonly string[],
  mentions: readonly MentionProposal[],
): AttributionProposal {
  const span = (range: Range): Span => spanOfTokens(range, unit, body);
  return {
    speaker: found.speaker === null ? null : speakerOf(span(found.speaker), mentions),
    cue: span(found.cue),
    content: found.content.map(({ start, end }) => spanOf(body, unit.paragraph, start, end)),
    form: formOf(found.content, unit),
    act: found.act,
    through: found.through === null ? [] : [span(found.through)],
    citing: found.citing === null ? [] : [span(found.citing)],
    rule: found.rule,
    confidence: confidenceOf(found.rule),
  };
}

export const spanOfTokens = ({ from, to }: Range, { tokens, paragraph }: Unit, body: readonly string[]): Span =>
  spanOf(body, paragraph, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** A span with the actor whom it names, where a mention tells. */
export function speakerOf(
  span: Span,
  mentions: readonly MentionProposal[],
): NonNullable<AttributionProposal['speaker']> {
  const actor = actorIn(span, mentions);
  return actor === undefined ? span : { ...span, actor };
}

function formOf(content: readonly Stretch[], { quotations }: Unit): AttributionProposal['form'] {
  const isQuotation = ({ start, end }: Stretch): boolean =>
    quotations.some((one) => one.start === start && one.end === end);
  if (content.every(isQuotation)) return 'direct';
  const holdsQuotation = ({ start, end }: Stretch): boolean =>
    quotations.some((one) => start <= one.start && one.end <= end);
  return content.some(holdsQuotation) ? 'mixed' : 'indirect';
}
