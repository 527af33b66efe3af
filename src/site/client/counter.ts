import { fill } from './fill.ts';

/** Templates by plural category; `%` stands for the number. */
export type Counting = Readonly<Record<string, string>>;

export type Counter = (templates: Counting, count: number) => string;

/** Says how many, by a language's plural rules: "12 results". Makes the formats once for all counts. */
export function counterOf(language: string): Counter {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  return (templates, count) => fill(templates[rules.select(count)] ?? templates['other'] ?? '%', format.format(count));
}
