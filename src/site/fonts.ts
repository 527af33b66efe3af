import naskh from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?url';
import naskhLatin from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2?url';
import hebrewSans from '@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2?url';
import hebrewSerif from '@fontsource-variable/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-wght-normal.woff2?url';
import sourceSans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import newsreader from './fonts/newsreader-latin-opsz.woff2?url';

const byScript: Readonly<Record<string, readonly string[]>> = {
  Arab: [naskh, naskhLatin],
  Hebr: [hebrewSerif, hebrewSans],
};

/** Addresses of the fonts that the first lines of every page in a language are set in. */
export function firstFonts(language: string): readonly string[] {
  return byScript[new Intl.Locale(language).maximize().script ?? ''] ?? [newsreader, sourceSans];
}
