import { blocksOf, parseLine } from '../../briefing/digest/markdown.ts';

/** A cited line without its citations and Markdown marks, for places that take plain text alone. */
export function plainLine(markdown: string): string {
  return blocksOf(parseLine(markdown), 1)
    .map((block) => block.text)
    .join(' ');
}
