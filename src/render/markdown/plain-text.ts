import { blocksOf, parseLine, parseMarkdown } from '../../briefing/digest/markdown.ts';

/** A body without Markdown's marks, citations and ids, its blocks parted by an empty line: for feeds and exports. */
export function toPlainText(markdown: string): string {
  return plain(blocksOf(parseMarkdown(markdown), 1));
}

/** The same of one line. */
export function lineToPlainText(text: string): string {
  return plain(blocksOf(parseLine(text), 1));
}

function plain(blocks: ReturnType<typeof blocksOf>): string {
  return blocks
    .map((block) => block.text)
    .filter((text) => text !== '')
    .join('\n\n');
}
