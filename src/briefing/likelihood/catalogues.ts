import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { LikelihoodWording } from './wording.ts';

const catalogues: Readonly<Record<string, LikelihoodWording>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
};

/** How a language speaks of likelihood; undefined for one without a catalogue. `tag` is a BCP 47 tag. */
export const wordingOf = (tag: string): LikelihoodWording | undefined => catalogues[new Intl.Locale(tag).language];
