import { element } from './element.ts';
import { marked } from './marked.ts';
import type { Passage, Said } from './passages.ts';
import type { Words } from './words.ts';

/** A passage as a link to its block, and below it who says what there. */
export function passageElement(passage: Passage, href: string, words: Words, language?: string): HTMLElement {
  const { label, excerpt, statements } = passage;
  const text = element('span', { class: 'text', ...foreign(language) }, ...marked(excerpt));
  const link = element(
    'a',
    { href },
    element('span', { class: 'pn' }, label),
    ...(excerpt.length > 0 ? [' ', text] : []),
  );
  const said =
    statements.length === 0
      ? []
      : [element('ul', { class: 'said' }, ...statements.map((one) => saidElement(one, words, language)))];
  return element('li', {}, link, ...said);
}

function saidElement({ speakers, acts, positions, lines }: Said, words: Words, language?: string): HTMLElement {
  const taken = positions.map((position) =>
    element('span', { class: `pos pos-${position}` }, glyph(position), words.positions[position]),
  );
  // A position says again what an act of the same word says.
  const done = acts.filter((act) => !positions.some((position) => words.positions[position] === act));
  const said = element(
    'span',
    {},
    element('b', {}, ...marked(speakers)),
    ...(done.length > 0 ? [' ', done.join(', ')] : []),
  );
  const quotes = lines.map(({ stretches, verbatim }) =>
    verbatim ? element('q', foreign(language), ...marked(stretches)) : element('p', {}, ...marked(stretches)),
  );
  return element('li', {}, said, ...taken, ...quotes);
}

const foreign = (language?: string): Record<string, string> =>
  language === undefined ? {} : { lang: language, dir: 'auto' };

function glyph(name: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const use = document.createElementNS(space, 'use');
  svg.setAttribute('class', 'g');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#g-${name}`);
  svg.append(use);
  return svg;
}
