/** What to say for each plural category of a language; `{n}` stands for the number. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Small counts stand on page after page, and the platform takes long over each. */
const mostKept = 1000;

/** Counting in a language: `counter('en')({ one: '{n} article', other: '{n} articles' })(2)` is "2 articles". */
export function counter(language: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (forms) => {
    const said = new Map<number, string>();
    return (count) => {
      const known = said.get(count);
      if (known !== undefined) return known;
      const text = (forms[rules.select(count)] ?? forms.other).replaceAll('{n}', numbers.format(count));
      if (count < mostKept) said.set(count, text);
      return text;
    };
  };
}
