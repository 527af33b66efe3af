import { agencies } from '../words/agencies.ts';
import { sourceWords } from '../words/credit-words.ts';

const byForm = new Map(agencies.flatMap(([name, ...forms]) => [name, ...forms].map((form) => [form, name] as const)));

/** The name that we give an agency by any of its forms, capitals counting (`TT` is one, `tt` none); null where it is none. */
export const agencyNamed = (text: string): string | null =>
  byForm.get(text.trim()) ?? byForm.get(text.trim().replace(/^the /i, '')) ?? null;

/** The agencies that a credit names, as `dpa/AFP`, `Reuters, AP` or `AFP – Agence France-Presse`; empty where part of it is none. */
export function agenciesOfCredit(text: string): readonly string[] {
  const whole = agencyNamed(text);
  if (whole !== null) return [whole];
  const names = text.split(/\s?[/,;+&]\s?|\s(?:and|und|et|y|e|и)\s/u).map((part) => agencyNamed(part));
  return names.every((name) => name !== null) ? [...new Set(names)] : [];
}

/** The agencies that a line such as “Source: Reuters” or “来源：新华社” names as where its text is from. */
export function agenciesOfSourceLine(line: string): readonly string[] {
  const [, word = '', rest = ''] = line.length > 80 ? [] : (/^\s*([\p{L}\p{M}]+)\s?[:：]\s?(.+)$/u.exec(line) ?? []);
  return sourceWords.has(word.toLowerCase()) ? agenciesOfCredit(rest) : [];
}
