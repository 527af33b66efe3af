import { z } from 'zod';
import { corrections, dateBasis, edtf, factBasis, language, optionalText, references, review, text } from './common.ts';
import { actorId, articleId, eventId, outletId, placeId, statementId, topicId } from './ids.ts';
import { paragraphs, statement } from './statement.ts';

/** How much of a document's text is shown, from least to most. */
export const amounts = ['summary', 'excerpt', 'full'] as const;
export const amount = z.enum(amounts);

/** A paragraph (or one quotation in it) that no statement rests on, and why. */
const context = z.strictObject({ p: paragraphs, quotation: text.optional(), why: text });

/** How the document names an actor, a place or an event; `by` where the words are a speaker's, not the outlet's own. */
const label = z.strictObject({
  for: z.union([actorId, placeId, eventId]),
  words: text,
  p: paragraphs,
  by: actorId.optional(),
});

const optionalId = <T extends z.ZodType>(id: T) => z.union([z.literal('').transform(() => undefined), id]).optional();

export const article = z.strictObject({
  title: text,
  titleBasis: z.enum(['stated', 'given']).default('stated'),
  outlet: optionalId(outletId),
  outletBasis: factBasis.default('stated'),
  outletNote: optionalText,
  published: edtf,
  publishedBasis: dateBasis.default('stated'),
  publishedNote: optionalText,
  updated: edtf.optional(),
  language,
  dateline: optionalText,
  byline: optionalText,
  url: optionalId(z.url()),
  archived: optionalId(z.url()),
  body: amount.default('summary'),
  rights: amount.default('summary'),
  document: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be the 64 hexadecimal digits of a SHA-256 hash'),
    paragraphs: z.int().min(1),
  }),
  topics: z.array(topicId).default([]),
  revises: optionalId(articleId),
  wireOf: optionalId(z.union([articleId, outletId])),
  review,
  statements: z.record(statementId, statement).default({}),
  context: z.array(context).default([]),
  labels: z.array(label).default([]),
  reference: references,
  corrections,
});

export type ArticleData = z.infer<typeof article>;
export type Amount = z.infer<typeof amount>;
export type LabelData = z.infer<typeof label>;
export type ContextData = z.infer<typeof context>;
