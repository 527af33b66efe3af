import { eventLink } from '../../../render/charts/link.ts';
import { sceneOf, type Scene, type Setting } from './scene.ts';
import type { Selection } from './selection.ts';
import { svgElement } from './svg-element.ts';

const inherited = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
] as const;

/** What is shown as an SVG file, drawn once more: with an axis of its own, and every mark an element. */
export function svgFile(setting: Setting, selection: Selection, { frame }: Scene, title: string): string {
  const canvas = { ...frame.canvas, live: false };
  const { drawing } = sceneOf(setting, selection, { ...frame, canvas }, 'file');
  const painted = 'painted' in drawing ? drawing.painted : [];
  const links = painted.map(({ mark, shapes }) => eventLink(canvas, mark.row, setting.messages, shapes));
  const whole = { ...drawing, children: [...drawing.children, ...links] };
  return standAlone(svgElement(canvas, whole, { className: ['chart'] }), title, canvas.direction);
}

const margin = 16;
const head = 44;

/**
 * A drawing as a file of its own: what the style sheet says is written into it, in the light colours, with a white
 * ground, a title, and full addresses. `drawing` is not on the page.
 */
function standAlone(drawing: SVGSVGElement, title: string, direction: 'ltr' | 'rtl'): string {
  const { width, height } = drawing.viewBox.baseVal;
  const [x, y, whole, high] = [-margin, -head - margin, width + 2 * margin, height + head + 2 * margin];
  const ground = svgNode('rect', { x, y, width: whole, height: high, fill: '#fff' });
  const heading = svgNode('text', { x: direction === 'rtl' ? width : 0, y: 18 - head, class: 'lane' }, title);
  drawing.prepend(svgNode('title', {}, title), ground, heading);
  for (const [name, value] of Object.entries({ viewBox: `${x} ${y} ${whole} ${high}`, width: whole, height: high }))
    drawing.setAttribute(name, String(value));
  const host = document.createElement('div');
  host.className = 'light-copy';
  host.append(drawing);
  document.body.append(host);
  inline(drawing, null);
  for (const node of [drawing, ...drawing.querySelectorAll<SVGElement>('*')]) strip(node);
  host.remove();
  return `${new XMLSerializer().serializeToString(drawing)}\n`;
}

function svgNode(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, String(value));
  node.textContent = text;
  return node;
}

/** Writes what is computed for an element into it, where it differs from what it would inherit. */
function inline(node: SVGElement, above: Readonly<Record<string, string>> | null): void {
  const style = getComputedStyle(node);
  const own: Record<string, string> = {};
  for (const property of inherited) {
    own[property] = style.getPropertyValue(property);
    if (own[property] !== above?.[property]) node.setAttribute(property, own[property]);
  }
  for (const child of node.children) if (child instanceof SVGElement && child.tagName !== 'defs') inline(child, own);
}

/** Takes away what only means something on the page. */
function strip(node: SVGElement): void {
  for (const name of ['class', 'tabindex', 'data-key', 'aria-describedby', 'aria-description'])
    node.removeAttribute(name);
  const href = node.getAttribute('href');
  if (href !== null) node.setAttribute('href', new URL(href, location.href).href);
}
