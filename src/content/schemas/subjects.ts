import { z } from 'zod';
import { corrections, dateBasis, edtf, names, optionalText, references, text } from './common.ts';
import { actorId, eventId, kindId, placeId, topicId } from './ids.ts';
import { eventStatus } from './statement.ts';

export const topic = z.strictObject({
  name: text,
  aliases: names,
  parent: topicId.optional(),
  reference: references,
  corrections,
});

export const event = z.strictObject({
  title: text,
  kind: kindId,
  when: edtf,
  whenBasis: dateBasis.default('stated'),
  whenNote: optionalText,
  status: eventStatus.default('happened'),
  place: placeId.optional(),
  actors: z.array(z.strictObject({ id: actorId, role: text.optional() })).default([]),
  topics: z.array(topicId).default([]),
  reference: references,
  corrections,
});

export const claim = z.strictObject({
  proposition: text,
  event: eventId.optional(),
  topics: z.array(topicId).default([]),
  corrections,
});

export type TopicData = z.infer<typeof topic>;
export type EventData = z.infer<typeof event>;
export type ClaimData = z.infer<typeof claim>;
