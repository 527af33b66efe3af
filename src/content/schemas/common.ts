import { z } from 'zod';
import { explainEdtf } from '../../edtf/parse.ts';

/** Text that must say something. */
export const text = z.string().trim().min(1, 'must not be empty');

/** A BCP 47 language tag that the platform knows how to read, as `en`, `pt-BR` or `ar`. */
export const language = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, 'must be a language tag such as en, pt-BR or ar');

/** A date in Extended Date/Time Format; kept as written, read by `src/edtf`. */
export const edtf = z.string().superRefine((value, context) => {
  const found = explainEdtf(value);
  if (found === null) return;
  const [reason = found, ...remedy] = found.split(/(?<=\.)\s+/u);
  context.addIssue({ code: 'custom', message: reason, params: { remedy: remedy.join(' ') } });
});

/** How a date is known. */
export const dateBasis = z.enum(['stated', 'resolved', 'inferred']);

/** A draft is in no build until an editor has accepted it. */
export const review = z.enum(['draft', 'accepted']).default('accepted');

/** How a fact other than a date is known. */
export const factBasis = z.enum(['stated', 'inferred']);

export const correction = z.strictObject({ date: edtf, text });

/** Where a fact that no document states was read: a page or a package, and the day it was read. */
export const reference = z
  .strictObject({ url: z.url().optional(), package: text.optional(), title: text.optional(), accessed: edtf })
  .refine((value) => (value.url === undefined) !== (value.package === undefined), 'needs either url or package');

export const name = z.union([
  text,
  z.strictObject({ text, language: language.optional(), from: edtf.optional(), to: edtf.optional() }),
]);

export const corrections = z.array(correction).default([]);
export const references = z.array(reference).default([]);
export const names = z.array(name).default([]);

/** `''` in a template means "not filled in". */
export const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

export type Basis = z.infer<typeof dateBasis>;
export type Reference = z.infer<typeof reference>;
export type Name = z.infer<typeof name>;
export type Correction = z.infer<typeof correction>;
