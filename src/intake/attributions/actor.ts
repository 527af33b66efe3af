import type { ActorId } from '../../content/schemas/ids.ts';
import type { MentionProposal } from '../proposals.ts';
import { holds, type Span } from '../span.ts';

/**
 * The registered actor whom a speaker's words name: the first mention in them that is neither an owner ("Russia's minister")
 * nor behind a preposition ("the ambassador to Russia"); behind a title that holds a name, the name. Words that a mention covers whole are that mention.
 */
export function actorIn(span: Span, mentions: readonly MentionProposal[]): ActorId | undefined {
  const whole = mentions.find((mention) => holds(mention.span, span));
  if (whole !== undefined) return whole.actor;
  const own = mentions.filter(
    (mention) => holds(span, mention.span) && !isOwner(span, mention.span) && !isGoverned(span, mention.span),
  );
  const [first, ...others] = own.sort((one, other) => one.span.start - other.span.start);
  let named = first;
  for (const other of others) {
    if (
      named === undefined ||
      /[,;(]|\band\b|\bor\b/u.test(span.text.slice(named.span.end - span.start, other.span.start - span.start))
    )
      break;
    named = other;
  }
  return named?.actor;
}

const isOwner = (span: Span, { end }: Span): boolean =>
  /^['’]/u.test(span.text.slice(end - span.start)) || /^[\s-]+\p{Ll}/u.test(modifierBehind(span, end));

const modifierBehind = (span: Span, end: number): string => {
  const behind = span.text.slice(end - span.start);
  return /^ (?:and|or|of|for|at|in|who|which|on|from|with|to)\b/u.test(behind) ? '' : behind;
};

const isGoverned = (span: Span, { start }: Span): boolean =>
  /(?:^|\s)(?:of|for|to|in|from|at|with|on|against|by)(?: the)? $/u.test(span.text.slice(0, start - span.start));
