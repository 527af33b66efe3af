import type { Element } from 'hast';
import type { Canvas } from '../../../render/charts/canvas.ts';
import type { Crowd } from '../../../render/charts/crowd.ts';
import type { Place } from '../../../render/charts/shapes.ts';

type Ink = Pick<CSSStyleDeclaration, 'fill' | 'stroke' | 'strokeWidth' | 'strokeDasharray'>;

const namespace = 'http://www.w3.org/2000/svg';

/**
 * Paints a crowd's marks: the same shapes as in SVG, in what the style sheet gives to their classes, so that themes and
 * forced colours hold here too. `svg` is a drawing on the page, for classes to be tried in.
 */
export function paint(
  surface: HTMLCanvasElement,
  svg: SVGSVGElement,
  canvas: Canvas,
  { painted, height }: Crowd,
): void {
  const sharp = window.devicePixelRatio;
  surface.width = Math.round(canvas.width * sharp);
  surface.height = Math.round(height * sharp);
  surface.style.inlineSize = `${canvas.width}px`;
  surface.style.blockSize = `${Math.ceil(height)}px`;
  const pen = surface.getContext('2d');
  if (pen === null) return;
  pen.scale(sharp, sharp);
  const inkOf = inks(svg);
  for (const { shapes, place } of painted)
    for (const shape of shapes) paintShape(pen, shape, inkOf, fadeOf(shape, place, canvas));
}

function paintShape(
  pen: CanvasRenderingContext2D,
  shape: Element,
  inkOf: (shape: Element) => Ink,
  fade: Fade | null,
): void {
  if (shape.tagName === 'g') {
    for (const child of shape.children) if (child.type === 'element') paintShape(pen, child, inkOf, fade);
    return;
  }
  const outline = outlineOf(shape);
  if (outline === null) return;
  const { fill, stroke, strokeWidth, strokeDasharray } = inkOf(shape);
  const faded = (colour: string): string | CanvasGradient => (fade === null ? colour : gradient(pen, colour, fade));
  if (fill !== 'none') {
    pen.fillStyle = faded(fill);
    pen.fill(outline);
  }
  if (stroke === 'none') return;
  pen.strokeStyle = faded(stroke);
  pen.lineWidth = parseFloat(strokeWidth);
  pen.setLineDash(strokeDasharray === 'none' ? [] : strokeDasharray.split(/[ ,]+/).map(parseFloat));
  pen.stroke(outline);
}

/** The question mark in an uncertain mark is left to those drawn larger: its hollow shape says it here. */
function outlineOf({ tagName, properties }: Element): Path2D | null {
  const number = (name: string): number => Number(properties[name]);
  if (tagName === 'path') return new Path2D(String(properties['d']));
  const outline = new Path2D();
  if (tagName === 'circle') outline.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  else if (tagName === 'rect') outline.rect(number('x'), number('y'), number('width'), number('height'));
  else return null;
  return outline;
}

interface Fade {
  readonly from: number;
  readonly to: number;
}

/** From where to where, in x, a shape fades away. */
function fadeOf({ properties }: Element, { from, to }: Place, { width, direction }: Canvas): Fade | null {
  if (typeof properties['mask'] !== 'string') return null;
  const x = (along: number): number => (direction === 'rtl' ? width - along : along);
  return properties['mask'].includes('before') ? { from: x(to), to: x(from) } : { from: x(from), to: x(to) };
}

function gradient(pen: CanvasRenderingContext2D, colour: string, { from, to }: Fade): CanvasGradient {
  const made = pen.createLinearGradient(from, 0, to, 0);
  made.addColorStop(0.5, colour);
  made.addColorStop(1, 'transparent');
  return made;
}

/** What the style sheet gives to a shape's classes, asked once for each. */
function inks(svg: SVGSVGElement): (shape: Element) => Ink {
  const known = new Map<string, Ink>();
  return ({ properties: { className } }) => {
    const classes = Array.isArray(className) ? className.join(' ') : '';
    const before = known.get(classes);
    if (before !== undefined) return before;
    const probe = document.createElementNS(namespace, 'rect');
    probe.setAttribute('class', classes);
    svg.append(probe);
    const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(probe);
    probe.remove();
    const ink = { fill, stroke, strokeWidth, strokeDasharray };
    known.set(classes, ink);
    return ink;
  };
}
