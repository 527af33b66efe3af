/** What the page says: given with it, since the script has no catalogue. `%` stands for what is filled in. */
export interface Words {
  readonly none: string;
  readonly noExact: string;
  readonly loading: string;
  /** By plural category. */
  readonly results: Readonly<Record<string, string>>;
}

/** "12 results", in the page's language. */
export function resultsText({ results }: Words, count: number, language: string): string {
  const template = results[new Intl.PluralRules(language).select(count)] ?? results['other'] ?? '%';
  return template.replace('%', new Intl.NumberFormat(language).format(count));
}
