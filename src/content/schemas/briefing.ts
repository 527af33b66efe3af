import { z } from 'zod';
import { amount } from './article.ts';
import { language, optionalText, text } from './common.ts';

export const briefing = z.strictObject({
  title: text,
  description: text,
  language,
  site: z.url().default('https://example.org/'),
  base: z
    .string()
    .regex(/^\/(?:[^\s?#]*\/)?$/, 'must begin and end with a slash, as / or /briefings/')
    .default('/'),
  editor: optionalText,
  handling: optionalText,
  paper: z.enum(['A4', 'Letter']).default('A4'),
  publish: amount.default('summary'),
});

export type BriefingData = z.infer<typeof briefing>;
