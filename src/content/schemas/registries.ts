import { z } from 'zod';
import { corrections, edtf, language, names, reference, references, text } from './common.ts';
import { placeId } from './ids.ts';

export const outlet = z.strictObject({
  name: text,
  aliases: names,
  country: text.optional(),
  languages: z.array(language).default([]),
  domains: z.array(text).default([]),
  /** One neutral line on what kind of outlet it is: the source descriptor of ICD 206. */
  descriptor: text.optional(),
  ownership: z.strictObject({ type: text, note: text.optional(), asOf: edtf, reference: references }).optional(),
  reference: references,
  corrections,
});

/** Degrees, longitude first as in GeoJSON. */
const coordinates = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const place = z.strictObject({
  name: text,
  aliases: names,
  coordinates: coordinates.optional(),
  within: placeId.optional(),
  /** How much of a map it stands for; where it is not said, it is inferred from names and from what lies within it. */
  extent: z.enum(['point', 'area', 'country']).optional(),
  reference: z.union([reference.transform((one) => [one]), z.array(reference)]).default([]),
  corrections,
});

/** What a figure counts, as "Killed". */
export const measure = z.strictObject({ name: text, unit: text.optional() });

/** A kind of event; their order is the order of the lanes of a chart. */
export const kind = z.strictObject({ name: text });

/** Words whose use by outlets is compared, each with its inflected forms: in labels, or as the cues of statements. */
export const labelGroup = z.strictObject({
  name: text,
  of: z.enum(['labels', 'cues']).default('labels'),
  language: language.optional(),
  words: z
    .array(
      z.union([
        text.transform((word) => ({ word, forms: [] as string[] })),
        z.strictObject({ word: text, forms: z.array(text).default([]) }),
      ]),
    )
    .min(1),
});

export type OutletData = z.infer<typeof outlet>;
export type PlaceData = z.infer<typeof place>;
export type MeasureData = z.infer<typeof measure>;
export type KindData = z.infer<typeof kind>;
export type LabelGroupData = z.infer<typeof labelGroup>;
