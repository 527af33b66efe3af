/**
 * What a counting phrase of the catalogue says for each plural category of a language, `%` where the number stands: for
 * a script, which has no catalogue. Found by asking for numbers until 200, which reach every category that counts have.
 */
export function pluralTemplates(say: (count: number) => string, language: string): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  const templates: Record<string, string> = {};
  for (let count = 200; count >= 0; count -= 1)
    templates[rules.select(count)] = say(count).replace(format.format(count), '%');
  return templates;
}
