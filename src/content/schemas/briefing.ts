import { z } from 'zod';
import { base, site } from './address.ts';
import { amount } from './article.ts';
import { language, optionalText, text } from './common.ts';

export const briefing = z.strictObject({
  title: text,
  description: text,
  language,
  site: site.default('https://example.org/'),
  base: base.default('/'),
  editor: optionalText,
  handling: optionalText,
  paper: z.enum(['A4', 'Letter']).default('A4'),
  publish: amount.default('summary'),
});

export type BriefingData = z.infer<typeof briefing>;
