import type { Counter } from '../counter.ts';
import { highlightParameter } from '../highlight.ts';
import { openable } from '../openable.ts';
import { element } from './element.ts';
import { excerptOf, joined } from './excerpt.ts';
import { hitHead } from './hit-head.ts';
import { textOf, type HitText } from './hit-text.ts';
import { marked } from './marked.ts';
import { passageElement } from './passage-element.ts';
import type { Hit } from './pagefind.ts';
import { passagesOf } from './passages.ts';
import { wordsAsked, wordsOf } from './unmatched.ts';
import type { Words } from './words.ts';

const mostPassages = 3;
const mostHighlighted = 12;

/** What results are drawn with. */
export interface Drawing {
  /** What was searched for. */
  readonly query: string;
  readonly words: Words;
  readonly language: string;
  readonly count: Counter;
}

/** A result: what it is, its title, and the passages found in it down to the block; of other pages what they are about. */
export function hitElement(hit: Hit, drawing: Drawing): HTMLElement {
  const text = textOf(hit);
  const title = hit.meta['title'] ?? hit.url;
  const href = openable(addressOf(hit.url, text, drawing.query));
  const heading = element('h3', {}, element('a', { href }, ...marked(joined(wordsAsked(title, drawing.query), ' '))));
  return element('li', { class: 'res' }, hitHead(text.facts, drawing.words), heading, ...bodyOf(text, href, drawing));
}

function bodyOf(text: HitText, href: string, drawing: Drawing): readonly HTMLElement[] {
  // An article is found by its passages; any other page is what its lead says.
  return text.facts.outlet === undefined ? leadOf(text, drawing) : articleBody(text, href, drawing);
}

function articleBody(text: HitText, href: string, { words, language, count }: Drawing): readonly HTMLElement[] {
  const { shown, more } = passagesOf(text, language, mostPassages);
  const passages = shown.map((passage) => passageElement(passage, `${href}#${passage.id}`, words, text.facts.language));
  return [
    ...(shown.length === 0 ? [] : [element('ul', { class: 'paras' }, ...passages)]),
    ...(more === 0 ? [] : [element('p', { class: 'rest' }, count(words.morePassages, more))]),
  ];
}

function leadOf({ words, joint }: HitText, { language }: Drawing): readonly HTMLElement[] {
  const lead = excerptOf(words, joint, language);
  return lead.some(({ text }) => text.trim() !== '') ? [element('p', {}, ...marked(lead))] : [];
}

/** The page with the words that were found, as they stand there, for `highlight` to mark; else the words asked for. */
function addressOf(url: string, { words }: HitText, query: string): string {
  const found = words.flatMap(({ text, found }) => (found ? wordsOf(text) : []));
  const highlighted = new Set((found.length > 0 ? found : wordsOf(query)).map((word) => word.toLowerCase()));
  const parameters = new URLSearchParams(
    [...highlighted].slice(0, mostHighlighted).map((word) => [highlightParameter, word]),
  );
  return parameters.size === 0 ? url : `${url}?${parameters.toString()}`;
}

/** The words of a result that answer to a query: those found in its text, its title and its names. */
export function foundWords(hit: Hit): readonly string[] {
  const { words } = textOf(hit);
  const named = [hit.meta['title'], hit.meta['names']].flatMap((text) => text?.split(/\s+/) ?? []);
  return [...words.flatMap(({ text, found }) => (found ? [text] : [])), ...named];
}
