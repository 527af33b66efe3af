import { createHash } from 'node:crypto';
import { againstOthers } from './against-others.ts';
import { attributionsIn } from './attributions/attributions.ts';
import type { IntakeContext } from './context.ts';
import { datesIn } from './dates/dates.ts';
import type { Draft } from './draft.ts';
import { fingerprintOf } from './duplicates/fingerprint.ts';
import type { DuplicateIndex } from './duplicates/index.ts';
import { bodyOf, type Extracted, type Paragraph } from './extracted.ts';
import { figuresIn } from './figures/figures.ts';
import { readDocument } from './formats/read.ts';
import { happeningsIn } from './happenings/happenings.ts';
import type { Input } from './input.ts';
import { mentionsIn } from './mentions/mentions.ts';
import type { Proposals } from './proposals.ts';
import { topicsIn } from './topics/topics.ts';

/**
 * The articles in a document, a feed's entries each, with everything proposed that can be told from its text, the briefing,
 * and the articles that are known. Throws an `UnreadableDocument` that says what is wrong with a document that cannot be read.
 */
export async function intake(
  input: Input,
  context: IntakeContext,
  duplicates: DuplicateIndex,
): Promise<readonly Draft[]> {
  return (await draftsOf(input, context)).map((draft) => againstOthers(draft, '', duplicates, context.today));
}

/**
 * The articles in a document without a look at other articles: what can be done of many documents side by side. Throws an
 * `UnreadableDocument`.
 */
export async function draftsOf(input: Input, context: IntakeContext): Promise<readonly Draft[]> {
  const articles = await readDocument(input, context);
  return articles.map((extracted) => draftOf(extracted, input, context));
}

function draftOf(extracted: Extracted, input: Input, context: IntakeContext): Draft {
  const { metadata, kept, own } = extracted;
  const paragraphs = extracted.paragraphs.map(onOneLine);
  const body = bodyOf(paragraphs);
  const texts = body.map(({ text }) => text);
  return {
    document: { sha256: sha256Of(own?.text ?? input.bytes), own: own ?? null, kept, paragraphs },
    metadata,
    outlet: metadata.outlet?.id ?? null,
    body,
    proposals: proposalsIn(
      texts,
      metadata.language?.value ?? context.language,
      metadata.published?.value ?? null,
      context,
    ),
    fingerprint: fingerprintOf(texts),
  };
}

function proposalsIn(
  body: readonly string[],
  language: string,
  published: string | null,
  context: IntakeContext,
): Proposals {
  const { mentions, names } = mentionsIn(body, { language, context, published });
  const attributions = attributionsIn(body, { language, mentions });
  const dates = datesIn(body, { language, published });
  return {
    mentions,
    names,
    attributions,
    dates,
    happenings: happeningsIn(body, dates, attributions, language),
    figures: figuresIn(body, { language, measures: context.measures }),
    topics: topicsIn(body, context, language),
    duplicates: [],
    publication: null,
  };
}

/** A paragraph is kept as a line, so that it may have no break of its own. */
const onOneLine = (paragraph: Paragraph): Paragraph =>
  /[\r\n]/.test(paragraph.text) ? { ...paragraph, text: paragraph.text.replace(/[\r\n]+/g, ' ') } : paragraph;

const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
