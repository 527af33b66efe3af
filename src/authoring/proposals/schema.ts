import { z } from 'zod';
import { actorId, articleId, measureId, topicId } from '../../content/schemas/ids.ts';
import { act, qualifiers } from '../../content/schemas/statement.ts';
import { decisions } from '../review/decision.ts';

const span = z.strictObject({
  text: z.string(),
  paragraph: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
});
const reason = { rule: z.string(), confidence: z.number().min(0).max(1) };
const number = z.number().nullable();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const date = z.strictObject({ ...reason, span, value: z.string().nullable() });

/** `Proposals` of `src/intake`, as a file holds them. */
export const proposals = z.strictObject({
  mentions: list(z.strictObject({ ...reason, span, actor: actorId })),
  names: list(
    z.strictObject({
      ...reason,
      name: z.string(),
      kind: z.enum(['person', 'organisation', 'place', 'unknown']),
      spans: list(span),
    }),
  ),
  attributions: list(
    z.strictObject({
      ...reason,
      speaker: span.extend({ actor: actorId.exactOptional() }).nullable(),
      cue: span.nullable(),
      content: list(span),
      form: z.enum(['direct', 'mixed', 'indirect']),
      act,
      through: list(span),
      citing: list(span),
    }),
  ),
  dates: list(date),
  happenings: list(z.strictObject({ ...reason, span, date, status: z.enum(['happened', 'planned', 'alleged']) })),
  figures: list(
    z.strictObject({
      ...reason,
      span,
      counted: span.nullable(),
      measure: measureId.nullable(),
      value: number,
      min: number,
      max: number,
      text: z.string().nullable(),
      qualifier: z.enum(qualifiers),
    }),
  ),
  topics: list(z.strictObject({ ...reason, topic: topicId, spans: list(span) })),
  duplicates: list(
    z.strictObject({
      ...reason,
      kind: z.enum(['same-document', 'revision', 'copy', 'same-utterance']),
      of: z.string(),
      similarity: z.number(),
      span: span.nullable(),
      statement: z.string().nullable(),
    }),
  ),
  publication: z.strictObject({ ...reason, value: z.string(), note: z.string() }).nullable(),
});

/** What `.proposals/<id>.json` holds: all that intake proposes for one article, without the document's text. */
export const storedProposals = z.strictObject({
  version: z.literal(1),
  article: articleId,
  /** The document's hash, and its file below the folder of documents. */
  document: z.strictObject({ sha256: z.string(), file: z.string() }),
  /** The number in the document of each paragraph of the body: a span's `paragraph` is an index of this list. */
  body: list(z.int().min(1)),
  /** News agencies that the document says its text is from, or cites. */
  agencies: list(z.string()),
  ...proposals.shape,
  /** What later documents are held against, to find copies and revisions. */
  fingerprint: z.strictObject({ hash: z.string(), words: z.int(), signature: z.string(), sample: z.string() }),
  /** What an editor decided so far, by the keys that `itemsOf` gives to proposals. */
  review: decisions.exactOptional(),
});

export type StoredProposals = z.infer<typeof storedProposals>;
