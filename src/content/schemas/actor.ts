import { z } from 'zod';
import { corrections, edtf, names, reference, references, text } from './common.ts';
import { actorId } from './ids.ts';

export const actorKinds = [
  'person',
  'state',
  'body',
  'armed-group',
  'coalition',
  'outlet',
  'population',
  'other',
] as const;

const office = z.strictObject({
  title: text,
  of: actorId.optional(),
  from: edtf.optional(),
  to: edtf.optional(),
  reference: z.union([reference.transform((one) => [one]), z.array(reference)]).default([]),
});

export const actor = z.strictObject({
  name: text,
  kind: z.enum(actorKinds),
  aliases: names,
  /** Ways in which readers mistype a name: search alone knows them, they are no names. */
  misspellings: z.array(text).default([]),
  offices: z.array(office).default([]),
  memberOf: z.array(actorId).default([]),
  distinctFrom: z.array(actorId).default([]),
  reference: references,
  corrections,
});

export type ActorData = z.infer<typeof actor>;
export type Office = z.infer<typeof office>;
