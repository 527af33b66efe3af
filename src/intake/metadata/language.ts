import { eld } from 'eld/extrasmall';
import type { IntakeContext } from '../context.ts';
import type { Known } from '../extracted.ts';

/** Letters that a text must have for its language to be told by them, and that are looked at. */
const [least, most] = [60, 3000];

/**
 * The language of an article: as given, as its document declares unless its text is plainly in another, or as the text's
 * n-grams tell (Nito-ELD). Null rather than a guess from a short text.
 */
export function languageOf(
  body: readonly string[],
  declared: Known | null,
  { given }: Pick<IntakeContext, 'given'>,
): Known | null {
  if (given.language !== undefined) {
    return { value: canonical(given.language) ?? given.language, basis: 'stated', note: 'Given by the editor.' };
  }
  const said = declared === null ? null : canonical(declared.value);
  const read = readLanguage(body);
  if (said !== null && declared !== null) {
    // Many templates declare English whatever their articles are in.
    if (read === null || sameBase(said, read)) return { ...declared, value: said };
    return { value: read, basis: 'inferred', note: `Told by its words, though the document declares ${said}.` };
  }
  return read === null ? null : { value: read, basis: 'inferred', note: 'Told by the words of the text.' };
}

function readLanguage(body: readonly string[]): string | null {
  const text = body.join('\n').slice(0, most);
  // A sign of Chinese, Japanese or Korean says as much as some three letters.
  const signs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  if ((text.match(/\p{L}/gu)?.length ?? 0) + 2 * signs < least) return null;
  const result = eld.detect(text);
  return result.isReliable() ? canonical(result.language) : null;
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
