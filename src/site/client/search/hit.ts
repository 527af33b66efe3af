import { element } from './element.ts';
import { stretchesOf } from './excerpt.ts';
import type { Hit } from './pagefind.ts';

const mostPassages = 6;

/** A result: what kind of page, its title, and the passages found in it, down to the block. */
export function hitElement(hit: Hit): HTMLElement {
  const passages = hit.sub_results.filter(({ url }) => url.includes('#b-')).slice(0, mostPassages);
  const kind = [hit.filters['kind']?.[0], hit.meta['about']].filter((part) => part !== undefined);
  const title = element('h3', {}, element('a', { href: hit.url }, hit.meta['title'] ?? hit.url));
  const head = element('p', { class: 'kind' }, ...kind.map((part) => element('span', {}, part)));
  const body = passages.length > 0 ? passageList(passages) : element('p', {}, ...marked(hit.excerpt));
  return element('article', { class: 'res' }, head, title, body);
}

function passageList(passages: Hit['sub_results']): HTMLElement {
  return element(
    'ul',
    { class: 'paras' },
    ...passages.map(({ url, title, excerpt }) =>
      element('li', {}, element('a', { class: 'para', href: url }, title), element('span', {}, ...marked(excerpt))),
    ),
  );
}

const marked = (excerpt: string): readonly (Node | string)[] =>
  stretchesOf(excerpt).map(({ text, found }) => (found ? element('mark', {}, text) : text));

/** The words that a result marks as found, in any of its texts and its title. */
export function markedWords(hit: Hit): readonly string[] {
  const texts = [hit.excerpt, ...hit.sub_results.map((passage) => passage.excerpt)].flatMap(stretchesOf);
  const named = [hit.meta['title'], hit.meta['aliases']].flatMap((text) => text?.split(/\s+/) ?? []);
  return [...texts.filter(({ found }) => found).map(({ text }) => text), ...named];
}

/** Whether the page has the query for a name, word for word: its title, or one of an actor's other names. */
export function isNamed({ meta }: Hit, query: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const names = [meta['title'] ?? '', ...(meta['aliases'] ?? '').split(', ')];
  return names.some((name) => plain(name) !== '' && plain(name) === plain(query));
}
