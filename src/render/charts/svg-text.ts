import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const serializer = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true }).freeze();

/** An `svg` element as text, to stand in HTML. */
export function svgText(svg: Element): string {
  return serializer.stringify({ type: 'root', children: [svg] });
}
