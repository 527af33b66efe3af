import type { Paragraph, Root } from 'mdast';

/**
 * What may mean more than itself within a line: a mark of Markdown, an address, a space that is not single or stands at a
 * line's end. A bracket alone means nothing, so that citations and ids of blocks are plain.
 */
const inline = /[\\`*_<&~|\t\r\0\ufeff]|!\[|\]\(|\]\[|\]:|\[\^| {2}| \n|\n | $|:\/\/|www\.|[\w.+-]@/i;

/** What may mean more than itself at the beginning of a line: a heading, list, quotation, rule or underline. */
const opening = /^(?:[ #>\-+=:]|\d+[.)])/m;

/**
 * The tree of a text that is nothing but paragraphs, as the Markdown parser would give it, in a hundredth of its time;
 * null where a parser must look. Nearly all bodies of articles are such texts.
 */
export function plainText(text: string): Root | null {
  if (inline.test(text) || opening.test(text)) return null;
  const children: Paragraph[] = [];
  let line = 1;
  for (const { index, 0: found } of text.matchAll(/[^\n]+(?:\n[^\n]+)*|\n/g)) {
    if (found === '\n') {
      line += 1;
      continue;
    }
    const lines = found.split('\n');
    const position = {
      start: { line, column: 1, offset: index },
      end: { line: line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1, offset: index + found.length },
    };
    children.push({ type: 'paragraph', children: [{ type: 'text', value: found, position }], position });
    line += lines.length - 1;
  }
  const end = { line, column: text.length - text.lastIndexOf('\n'), offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}
