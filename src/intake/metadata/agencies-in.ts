import { bodyOf, type Paragraph } from '../extracted.ts';
import { agenciesOfSourceLine, agencyNamed } from './lines/agency-names.ts';
import type { Dateline } from './lines/dateline.ts';
import { agencies } from './words/agencies.ts';
import { creditWords } from './words/credit-words.ts';

/** Names that mean other things as well, and count only where a text gives credit. */
const alsoWords = new Set([
  'Petra',
  'Fars',
  'Mehr',
  'Antara',
  'Belga',
  'Bloomberg',
  'Wafa',
  'Tasnim',
  'فارس',
  'وام',
  'قنا',
  'واس',
  'وفا',
]);

const forms = agencies.flatMap((names) => names).sort((one, other) => other.length - one.length);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const unspaced = (form: string): boolean => /[\p{sc=Han}\p{sc=Katakana}]/u.test(form);
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${forms
    .filter((form) => !unspaced(form))
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])|` + forms.filter(unspaced).map(escaped).join('|'),
  'gu',
);

/** The news agencies that a document credits in its byline, its dateline or a line on its source, or names in its body, in order. */
export function agenciesOf(
  paragraphs: readonly Paragraph[],
  byline: string | null,
  dateline: Dateline | null,
): readonly string[] {
  return [
    ...new Set([
      ...agenciesIn(byline === null ? [] : [`(${byline})`]),
      ...(dateline?.agencies ?? []),
      ...paragraphs.flatMap(({ text }) => agenciesOfSourceLine(text)),
      ...agenciesIn(bodyOf(paragraphs).map(({ text }) => text)),
    ]),
  ];
}

/**
 * The news agencies that paragraphs name, in order. A form that is short or a word besides counts only within brackets or
 * strokes, beside another agency or after words such as “told” and “citing”.
 */
function agenciesIn(paragraphs: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of paragraphs) {
    for (const { 0: form, index } of text.matchAll(pattern)) {
      const name = agencyNamed(form);
      if (name === null) continue;
      const distinct = (form.length > 4 && !alsoWords.has(form)) || unspaced(form);
      if (distinct || isCredited(text, index, index + form.length)) found.add(name);
    }
  }
  return [...found];
}

function isCredited(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 3);
  if (/[([/©]\s?(?:[\p{L} -]{2,20}[/,]\s?)?$/u.test(before) && /^\s?[)\]/,]/.test(after)) return true;
  if (/^(?:\s?[–—-]\s|\/[A-Za-z])/.test(after) && before.trim() === '') return true;
  const word = /([\p{L}\p{M}'’]+):?\s(?:the\s|news\sagency\s|agency\s)?$/iu.exec(before)?.[1];
  return word !== undefined && creditWords.has(word.toLowerCase());
}
