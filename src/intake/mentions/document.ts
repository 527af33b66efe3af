import type { Matcher } from '../../briefing/mentions/matcher.ts';
import { sameLanguage } from '../../briefing/mentions/names.ts';
import type { Token } from '../../briefing/mentions/tokens.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import type { IntakeContext } from '../context.ts';
import type { MentionProposal } from '../proposals.ts';
import { spanOf } from '../span.ts';
import { tokenAt, type Reading } from './reading.ts';

/** What every rule sees of a document. */
export interface Document {
  readonly body: readonly string[];
  readonly language: string;
  readonly context: IntakeContext;
  /** When it was published, where that is known. */
  readonly on: FuzzyDate | undefined;
  readonly readings: readonly Reading[];
}

/** Tokens of a paragraph, `to` not included. */
export interface Stretch {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

export interface Mentioned extends Stretch {
  readonly actor: ActorId;
  /** Where it begins, if that is within a token: behind a particle written together with the name. */
  readonly start?: number;
  readonly rule: string;
  readonly confidence: number;
}

export const isEnglish = ({ language }: Pick<Document, 'language'>): boolean => sameLanguage(language, 'en');

/** The words of a stretch. */
export const wordsOf = (document: Document, { paragraph, from, to }: Stretch): readonly Token[] =>
  (document.readings[paragraph]?.tokens ?? []).slice(from, to).filter(({ isWord }) => isWord);

/** What a matcher finds in every paragraph. */
export function findAll<Id>(
  { language, on, readings }: Document,
  matcher: Matcher<Id>,
): readonly (Stretch & { readonly actor: Id; readonly start: number })[] {
  return readings.flatMap(({ text, tokens }, paragraph) =>
    matcher.find(text, { language, on }).map(({ actor, start, end }) => {
      // Behind a particle written together with it, a name begins within a token.
      const at = tokenAt(tokens, start);
      const from = tokens[at]?.start === start ? at : at - 1;
      return { actor, paragraph, from, to: tokenAt(tokens, end), start };
    }),
  );
}

/** The tokens that lie in stretches. */
export function tokensOf(document: Document, stretches: readonly Stretch[]): ReadonlySet<Token> {
  const covered = new Set<Token>();
  for (const { paragraph, from, to } of stretches) {
    const tokens = document.readings[paragraph]?.tokens ?? [];
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token !== undefined) covered.add(token);
    }
  }
  return covered;
}

export function proposalOf(document: Document, mention: Mentioned): MentionProposal {
  const tokens = document.readings[mention.paragraph]?.tokens ?? [];
  const start = mention.start ?? tokens[mention.from]?.start ?? 0;
  const { actor, rule, confidence } = mention;
  return {
    span: spanOf(document.body, mention.paragraph, start, tokens[mention.to - 1]?.end ?? start),
    actor,
    rule,
    confidence,
  };
}
