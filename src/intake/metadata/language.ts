import type { IntakeContext } from '../context.ts';
import type { Known } from '../extracted.ts';
import { toldByWords } from './common-words/told-by-words.ts';
import { lookedAt, toldByNgrams } from './told-by-ngrams.ts';

/** Letters that a text must have for its language to be told by them, and that are looked at. */
const [least, most] = [60, 3000];

/**
 * The language of an article: as given, as its document declares unless its text is plainly in another, or as the text's
 * commonest words or else its n-grams tell (Nito-ELD). Null rather than a guess from a short text.
 */
export async function languageOf(
  body: readonly string[],
  declared: Known | null,
  { given, tellLanguage = toldByNgrams }: Pick<IntakeContext, 'given' | 'tellLanguage'>,
): Promise<Known | null> {
  if (given.language !== undefined) {
    return { value: canonical(given.language) ?? given.language, basis: 'stated', note: 'Given by the editor.' };
  }
  const said = declared === null ? null : canonical(declared.value);
  const read = await readLanguage(body, tellLanguage);
  if (said !== null && declared !== null) {
    // Many templates declare English whatever their articles are in.
    if (read === null || sameBase(said, read)) return { ...declared, value: said };
    return { value: read, basis: 'inferred', note: `Told by its words, though the document declares ${said}.` };
  }
  return read === null ? null : { value: read, basis: 'inferred', note: 'Told by the words of the text.' };
}

async function readLanguage(
  body: readonly string[],
  tellLanguage: NonNullable<IntakeContext['tellLanguage']>,
): Promise<string | null> {
  const text = body.join('\n').slice(0, most);
  // A sign of Chinese, Japanese or Korean says as much as some three letters.
  const signs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  if ((text.match(/\p{L}/gu)?.length ?? 0) + 2 * signs < least) return null;
  const told = toldByWords(text) ?? (await tellLanguage(text.slice(0, lookedAt)));
  return told === null ? null : canonical(told);
}

/** A tag as BCP 47 writes it (`en_us` as `en-US`); null where it is none. */
export function canonical(tag: string): string | null {
  const written =
    tag
      .trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-')
      .replace(/\.[\w-]+$/, '') ?? '';
  try {
    const [found] = Intl.getCanonicalLocales(written);
    return found === undefined || /^(?:und|mul|zxx)\b/.test(found) ? null : found;
  } catch {
    return null;
  }
}

const closeKin: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['hr', 'sr', 'bs', 'sh', 'me']),
  new Set(['ms', 'id']),
  new Set(['fil', 'tl']),
  new Set(['gl', 'pt']),
];

/** Whether two tags name one language, or two that n-grams do not tell apart well enough to overrule a declaration. */
function sameBase(one: string, other: string): boolean {
  const [first = '', second = ''] = [one.split('-')[0], other.split('-')[0]];
  return first === second || closeKin.some((kin) => kin.has(first) && kin.has(second));
}
