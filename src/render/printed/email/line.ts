import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { direction } from '../../../i18n/direction.ts';
import type { Inline, Line } from '../document.ts';
import { signs } from '../signs.ts';
import { look, positionColours } from './look.ts';

/** A line as HTML; `\n` in a text ends a line. */
export const lineElements = (line: Line): ElementContent[] => line.flatMap(inlineElements);

function inlineElements(part: Inline): ElementContent[] {
  if (part.kind === 'cites') return [numbers(part.numbers)];
  if (part.kind === 'position') {
    const style = `color:${positionColours[part.position]};font-weight:bold`;
    return [h('span', { className: [part.position], style }, `${signs[part.position]}\u00a0${part.text}`)];
  }
  const lines = part.text.split('\n').flatMap((words, index) => [...(index > 0 ? [h('br')] : []), words]);
  let content: (Element | string)[] = lines;
  if (part.strong === true) content = [h('strong', content)];
  if (part.emphasis === true) content = [h('em', content)];
  if (part.quiet === true) content = [h('span', { className: ['soft'], style: look.passing }, content)];
  if (part.language !== undefined)
    content = [h('span', { lang: part.language, dir: direction(part.language) }, content)];
  if (part.link !== undefined) content = [h('a', { href: part.link, className: ['link'], style: look.link }, content)];
  return content.map((one): ElementContent => (typeof one === 'string' ? { type: 'text', value: one } : one));
}

function numbers(all: readonly number[]): Element {
  const links = all.flatMap((number, index) => [
    ...(index > 0 ? [' '] : []),
    h('a', { href: `#n-${number}`, className: ['link'], style: look.number }, String(number)),
  ]);
  return h('sup', { style: look.sup }, links);
}
