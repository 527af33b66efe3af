import { z } from 'zod';
import { dateBasis, edtf, text } from './common.ts';
import { actorId, blockId, claimId, eventId, measureId, outletId, placeId, statementKey, topicId } from './ids.ts';

/** The speech acts that a statement can perform, as verbs. */
export const acts = [
  'states',
  'reports',
  'announces',
  'confirms',
  'acknowledges',
  'explains',
  'expects',
  'accuses',
  'blames',
  'condemns',
  'complains',
  'criticises',
  'denies',
  'rejects',
  'questions',
  'demands',
  'urges',
  'proposes',
  'offers',
  'promises',
  'agrees',
  'warns',
  'threatens',
  'apologises',
  'praises',
  'declines',
] as const;
export const act = z.enum(acts);

/** Acts that are directed against somebody. */
export const accusingActs: ReadonlySet<Act> = new Set<Act>(['accuses', 'blames', 'condemns']);

/** Whether an event has taken place. */
const eventStatuses = ['happened', 'planned', 'alleged'] as const;
export const eventStatus = z.enum(eventStatuses);

/** What a statement does with a claim. */
export const positions = ['asserts', 'denies', 'questions', 'qualifies', 'declines'] as const;
export const position = z.enum(positions);

export const qualifiers = ['exact', 'about', 'almost', 'more-than', 'at-least', 'at-most'] as const;

/** Minus nought is nought: facts are kept as JSON, which knows one of them. */
const number = z.number().overwrite((value) => value + 0);

/** The number of a document's paragraph, from 1: its n-th line that is not empty. */
const paragraph = z.int().min(1, 'is a paragraph number, from 1');
export const paragraphs = z
  .union([paragraph, z.array(paragraph).min(1)])
  .transform((value) => (Array.isArray(value) ? value : [value]));

const figure = z
  .strictObject({
    measure: measureId,
    value: number.optional(),
    min: number.optional(),
    max: number.optional(),
    text: text.optional(),
    qualifier: z.enum(qualifiers).default('exact'),
    of: actorId.optional(),
    event: eventId.optional(),
  })
  .refine(
    (value) =>
      [value.value !== undefined, value.text !== undefined, value.min !== undefined && value.max !== undefined].filter(
        Boolean,
      ).length === 1 && (value.min === undefined) === (value.max === undefined),
    'needs one of: value, text, or both min and max',
  );

/**
 * The event as the article dates and places it; `words` are the article's own for the date, as "Monday"; `status` as it
 * stood then, where that is no longer the event's.
 */
const reportedEvent = z.strictObject({
  id: eventId,
  when: edtf.optional(),
  words: text.optional(),
  place: placeId.optional(),
  status: eventStatus.optional(),
});
const event = z.union([eventId.transform((id) => ({ id })), reportedEvent]);

const speaker = z.union([
  z.literal('outlet'),
  actorId,
  z.array(actorId).min(2, 'a list of speakers has at least two; one alone is written without a list'),
  z.strictObject({ text, of: actorId.optional() }),
]);

export const statement = z
  .strictObject({
    by: speaker,
    as: text.optional(),
    /** The document's own verb or phrase of reporting, verbatim: "claimed". */
    cue: text.optional(),
    citing: z.array(z.union([actorId, outletId])).default([]),
    through: z.array(z.union([actorId, outletId])).default([]),
    p: paragraphs,
    at: blockId,
    act,
    form: z.enum(['direct', 'mixed', 'indirect']),
    quote: text.optional(),
    gist: text,
    occasion: eventId.optional(),
    said: edtf.optional(),
    saidBasis: dateBasis.default('resolved'),
    topics: z.array(topicId).default([]),
    about: z.array(actorId).default([]),
    /** Whom it accuses, blames or condemns; it concerns them too. */
    against: z.array(actorId).default([]),
    claims: z.record(claimId, position).default({}),
    event: z.union([event.transform((one) => [one]), z.array(event)]).default([]),
    figures: z.array(figure).default([]),
    in: z.enum(['body', 'headline', 'link', 'caption']).default('body'),
    same: z
      .union([z.literal(''), statementKey])
      .transform((value) => (value === '' ? undefined : value))
      .optional(),
  })
  .refine(({ act, against }) => against.length === 0 || accusingActs.has(act), {
    path: ['against'],
    error: `is for a statement that ${[...accusingActs].join(', ')}; "about" names whom another one concerns`,
  });

export type StatementData = z.infer<typeof statement>;
export type FigureData = z.infer<typeof figure>;
export type ReportedEvent = z.infer<typeof reportedEvent>;
export type Act = z.infer<typeof act>;
export type Position = z.infer<typeof position>;
export type EventStatus = z.infer<typeof eventStatus>;
export type Qualifier = (typeof qualifiers)[number];
