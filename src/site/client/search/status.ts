import type { Counter } from '../counter.ts';
import { fill } from '../fill.ts';
import { element } from './element.ts';
import type { Correction } from './names.ts';
import { writeQuery, type Query } from './query.ts';
import type { Words } from './words.ts';

export interface Outcome {
  readonly total: number;
  /** In what the results are not what was asked for. */
  readonly notes: readonly string[];
  readonly changes: Correction['changes'];
}

/** The one line that says what came of a search: how many results, and honestly what they are not. */
export function statusLine({ total, notes, changes }: Outcome, query: Query, words: Words, count: Counter): Node[] {
  const asked = query.text.trim().replaceAll(/["“”„«»]/g, '');
  const nothing = asked === '' ? count(words.results, 0) : fill(words.nothing, asked);
  const shown = changes.flatMap(({ typed, name }) => [
    element('span', {}, fill(words.showing, name, typed)),
    element('a', { href: `?${writeQuery({ ...query, text: `"${typed}"` })}` }, fill(words.instead, typed)),
  ]);
  const honest = total === 0 ? [] : notes.map((note) => element('span', {}, note));
  const parts = [element('b', {}, total === 0 ? nothing : count(words.results, total)), ...shown, ...honest];
  // Read aloud, the parts are words of one line.
  return parts.flatMap((part, index) => (index === 0 ? [part] : [document.createTextNode(' '), part]));
}
