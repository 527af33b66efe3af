import type { AttributionProposal, MentionProposal } from '../proposals.ts';
import { spanOf, type Span } from '../span.ts';
import { actorIn } from './actor.ts';
import { confidenceOf } from './confidence.ts';
import type { Found, Stretch } from './found.ts';
import type { Range } from './base-phrases.ts';
import type { Unit } from './units.ts';

/** What a rule found in a unit, as a proposal with spans. */
function proposed(
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
    through: [found.through, found.within].filter((one) => one !== null).map(span),
    citing: found.citing === null ? [] : [span(found.citing)],
    rule: found.within === null ? found.rule : 'nested',
    confidence: confidenceOf(found.within === null ? found.rule : 'nested'),
  };
}

export const spanOfTokens = ({ from, to }: Range, { tokens, paragraph }: Unit, body: readonly string[]): Span =>
  spanOf(body, paragraph, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/**
 * What rules found in a unit, as proposals. An attribution within another's words is left out, unless its speaker is a
 * registered actor other than who said those words.
 */
export const allProposed = (
  found: readonly Found[],
  unit: Unit,
  body: readonly string[],
  mentions: readonly MentionProposal[],
): AttributionProposal[] =>
  found.flatMap((one) => {
    const proposal = proposed(one, unit, body, mentions);
    if (one.within === null) return [proposal];
    const outer = actorIn(spanOfTokens(one.within, unit, body), mentions);
    const actor = proposal.speaker?.actor;
    return actor === undefined || actor === outer ? [] : [proposal];
  });

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
