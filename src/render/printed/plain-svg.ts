import { chartStyle } from './chart-style.ts';

/**
 * A chart's SVG as one that stands alone: with its style, without links, and with every text anchored at its left or
 * right end, for programs that read `start` as left in any direction.
 */
export function plainSvg(svg: string, direction: 'ltr' | 'rtl', script: string): string {
  return svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `><style>${chartStyle(script)}</style>`)
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/<text\b[^>]*>/g, (tag) => {
      const own = /\bdirection="(ltr|rtl)"/.exec(tag)?.[1] ?? direction;
      return own === 'rtl' ? turned(tag) : tag;
    });
}

function turned(tag: string): string {
  if (tag.includes('text-anchor="middle"')) return tag;
  if (tag.includes('text-anchor="end"')) return tag.replace('text-anchor="end"', 'text-anchor="start"');
  return tag.replace('<text', '<text text-anchor="end"');
}
