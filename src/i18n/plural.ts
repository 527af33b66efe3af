/** What to say for each plural category of a language; `{n}` stands for the number. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Counting in a language: `counter('en')({ one: '{n} article', other: '{n} articles' })(2)` is "2 articles". */
export function counter(language: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replaceAll('{n}', numbers.format(count));
}
