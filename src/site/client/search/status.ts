import { element } from './element.ts';
import type { Correction } from './names.ts';
import { writeQuery, type Query } from './query.ts';
import { counted, type Words } from './words.ts';

export interface Outcome {
  readonly total: number;
  /** In what the results are not what was asked for. */
  readonly notes: readonly string[];
  readonly changes: Correction['changes'];
}

/** The one line that says what came of a search: how many results, and honestly what they are not. */
export function statusLine({ total, notes, changes }: Outcome, query: Query, words: Words, language: string): Node[] {
  const asked = query.text.trim().replaceAll(/["“”„«»]/g, '');
  const nothing = asked === '' ? counted(words.results, 0, language) : words.nothing.replace('%', asked);
  const shown = changes.flatMap(({ typed, name }) => [
    element('span', {}, words.showing.replace('%1', name).replace('%2', typed)),
    element('a', { href: `?${writeQuery({ ...query, text: `"${typed}"` })}` }, words.instead.replace('%', typed)),
  ]);
  const honest = total === 0 ? [] : notes.map((note) => element('span', {}, note));
  const parts = [
    element('b', {}, total === 0 ? nothing : counted(words.results, total, language)),
    ...shown,
    ...honest,
  ];
  // Read aloud, the parts are words of one line.
  return parts.flatMap((part, index) => (index === 0 ? [part] : [document.createTextNode(' '), part]));
}
