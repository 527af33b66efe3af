import { endings, genitiveS } from './endings.ts';

interface Paradigm {
  readonly fits: RegExp;
  /** Letters of the ending that the others replace. */
  readonly dropped: number;
  readonly others: readonly string[];
}

const cases = 5;

const paradigms: ReadonlyMap<string, readonly Paradigm[]> = new Map(
  Object.entries(endings).map(([language, lines]) => [
    language,
    lines
      .trim()
      .split('\n')
      .map((line): Paradigm => {
        const [ending = '', ...others] = line.trim().split(' ');
        const letters = ending.replace(/\[.*\]/u, '');
        return { fits: new RegExp(`..${ending}$`, 'u'), dropped: letters.length, others };
      }),
  ]),
);

const familyOf = (language: string): string => {
  const base = language.split('-', 1)[0]?.toLowerCase() ?? '';
  return base === 'sr' || base === 'bs' ? 'hr' : base === 'sk' ? 'cs' : base;
};

/** Whether names change their endings in a language that is known here. */
export const inflects = (language: string): boolean =>
  paradigms.has(familyOf(language)) || genitiveS.has(familyOf(language));

/** The forms of a name in the other cases of a language, none twice and not the name itself; of a language not known here, none. */
export function inflected(name: string, language: string): readonly string[] {
  const family = familyOf(language);
  if (genitiveS.has(family)) return /[\p{L}--[sßxz]]$/v.test(name) ? [`${name}s`] : [];
  const lines = paradigms.get(family);
  if (lines === undefined) return [];
  const words = name.split(' ');
  const isCyrillic = family === 'ru' || family === 'uk';
  const script = isCyrillic ? /^[\p{sc=Cyrillic}\p{M}-]+$/u : /^[\p{sc=Latin}\p{M}-]+$/u;
  // A woman's last name that ends in a consonant stays as it is.
  const isWoman = words.length > 1 && /[аяa]$/u.test(words[0] ?? '');
  const byWord = words.map((word, index): readonly string[] => {
    const stays = isWoman && index > 0 && !/[аяaá]$/u.test(word);
    const line = stays || !script.test(word) ? undefined : lines.find(({ fits }) => fits.test(word));
    return Array.from({ length: cases }, (_, at) => {
      const other = line?.others[at];
      return line === undefined || other === undefined ? word : word.slice(0, word.length - line.dropped) + other;
    });
  });
  const forms = Array.from({ length: cases }, (_, at) => byWord.map((all) => all[at] ?? '').join(' '));
  return [...new Set(forms)].filter((form) => form !== name);
}
