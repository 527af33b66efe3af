import { createHash } from 'node:crypto';
import type { IntakeContext } from './context.ts';
import type { Draft } from './draft.ts';
import { bodyOf, type Extracted } from './extracted.ts';
import { readDocument } from './formats/read.ts';
import type { Input } from './input.ts';
import { mentionsIn } from './mentions/mentions.ts';
import { outletOf } from './outlet.ts';
import type { Proposals } from './proposals.ts';

/**
 * The articles in a document, a feed's entries each, with everything proposed that can be told from its text and the
 * briefing. Throws an `UnreadableDocument` that says what is wrong with a document that cannot be read.
 */
export async function draftsOf(input: Input, context: IntakeContext): Promise<readonly Draft[]> {
  const articles = await readDocument(input, context);
  return articles.map((extracted) => draftOf(extracted, input, context));
}

function draftOf({ paragraphs, metadata, kept, own }: Extracted, input: Input, context: IntakeContext): Draft {
  const body = bodyOf(paragraphs);
  const texts = body.map(({ text }) => text);
  return {
    document: { sha256: sha256Of(own?.text ?? input.bytes), own: own ?? null, kept, paragraphs },
    metadata,
    outlet: outletOf(metadata, context),
    body,
    proposals: proposalsIn(
      texts,
      metadata.language?.value ?? context.language,
      metadata.published?.value ?? null,
      context,
    ),
  };
}

function proposalsIn(
  body: readonly string[],
  language: string,
  published: string | null,
  context: IntakeContext,
): Proposals {
  const { mentions, names } = mentionsIn(body, { language, context, published });
  return {
    mentions,
    names,
    attributions: [],
    dates: [],
    happenings: [],
    figures: [],
    topics: [],
    duplicates: [],
  };
}

const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
