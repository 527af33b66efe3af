import { parseEdtf } from '../../edtf/parse.ts';
import type { IntakeContext } from '../context.ts';
import type { MentionProposal, NameProposal } from '../proposals.ts';
import { bySpan, spanOf } from '../span.ts';
import { registryOf } from './registry.ts';

export interface MentionOptions {
  /** BCP 47, of the document. */
  readonly language: string;
  readonly context: IntakeContext;
  /** EDTF: tells apart names and offices that are dated. */
  readonly published?: string | null;
}

/**
 * Who is spoken of in a body: mentions of registered actors, in order, none overlapping another, and names that the briefing
 * does not know yet, the likeliest first. Empty registries give no mentions; a script without capitals gives no names.
 */
export function mentionsIn(
  body: readonly string[],
  options: MentionOptions,
): { readonly mentions: readonly MentionProposal[]; readonly names: readonly NameProposal[] } {
  const { language, context } = options;
  const registry = registryOf(context);
  const on = options.published === undefined || options.published === null ? undefined : parseEdtf(options.published);
  const mentions = body.flatMap((text, paragraph) =>
    registry.actors.find(text, { language, on }).map(({ actor, start, end }): MentionProposal => ({
      span: spanOf(body, paragraph, start, end),
      actor,
      rule: 'name',
      confidence: 0.95,
    })),
  );
  return { mentions: mentions.toSorted((one, other) => bySpan(one.span, other.span)), names: [] };
}
