import { z } from 'zod';
import { corrections, edtf, review, text } from './common.ts';
import { actorId, topicId } from './ids.ts';

/** The words of estimative probability of ICD 203, from least to most likely. */
export const likelihoods = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const;
export const confidences = ['low', 'moderate', 'high'] as const;

/** Likelihood and confidence stand in fields apart because ICD 203 keeps them out of one sentence. */
const keyJudgment = z.strictObject({
  text,
  likelihood: z.enum(likelihoods).optional(),
  confidence: z.enum(confidences).optional(),
  confidenceNote: text.optional(),
});

export const edition = z.strictObject({
  date: edtf,
  window: edtf,
  title: text,
  bluf: z.array(text).min(1),
  keyJudgments: z.array(keyJudgment).default([]),
  /** The actors that get a column of their own in "What each side says", and the topics that make its rows. */
  sides: z.array(actorId).default([]),
  topics: z.array(topicId).default([]),
  gaps: z.array(text).default([]),
  review,
  corrections,
});

export type EditionData = z.infer<typeof edition>;
export type KeyJudgmentData = z.infer<typeof keyJudgment>;
export type Likelihood = (typeof likelihoods)[number];
export type Confidence = (typeof confidences)[number];
