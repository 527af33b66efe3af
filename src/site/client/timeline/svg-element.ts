import type { ElementContent, Properties } from 'hast';
import { toDom } from 'hast-util-to-dom';
import { s } from 'hastscript';
import type { Canvas } from '../../../render/charts/canvas.ts';

/** A drawing as an element of the page, a pixel to a pixel. */
export function svgElement(
  { width, direction }: Canvas,
  { children, height }: { readonly children: readonly ElementContent[]; readonly height: number },
  properties: Properties,
): SVGSVGElement {
  const rounded = Math.ceil(height);
  const tree = s('svg', { viewBox: `0 0 ${width} ${rounded}`, width, height: rounded, direction, ...properties }, [
    ...children,
  ]);
  return toDom(tree) as SVGSVGElement;
}
