import { element } from './element.ts';
import { wordsOf } from './unmatched.ts';
import { writeQuery, type Query } from './query.ts';
import type { Words } from './words.ts';

/** What a reader may do where nothing was found: ask without the chosen values, or for one word; or go by the lists. */
export function drawNextSteps(help: HTMLElement, query: Query, words: Words): void {
  const asked = [...new Set(wordsOf(query.text))];
  const link = (text: string, to: Query): HTMLElement => element('a', { href: `?${writeQuery(to)}` }, text);
  const wider =
    query.chosen.size === 0 ? [] : [element('li', {}, link(words.removeAll, { ...query, chosen: new Map() }))];
  const single = asked.length < 2 ? [] : asked.map((word) => link(word, { ...query, text: word }));
  const oneByOne =
    single.length === 0 ? [] : [element('li', {}, words.oneByOne, ...single.flatMap((one) => [' ', one]))];
  help.replaceChildren(...wider, ...oneByOne, element('li', {}, element('a', { href: '#browse' }, words.otherwise)));
}
