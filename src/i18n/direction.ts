const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

type Direction = 'ltr' | 'rtl';

const known = new Map<string, Direction>();

/** The direction of text in a language, by the script that CLDR expects for it: `ar` is `rtl`, `az-Arab` too. */
export function direction(language: string): Direction {
  const found = known.get(language) ?? directionOf(language);
  known.set(language, found);
  return found;
}

function directionOf(language: string): Direction {
  const script = new Intl.Locale(language).maximize().script;
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
