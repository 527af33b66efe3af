import type { Wording } from './compose.ts';

/** What stands in a line and is not its words: the sources, which follow it, and what only the eye or only the ear gets. */
const besides = 'sup.cite, .ref, .how, .vh, svg, button, [aria-hidden=true]';

/** The text of elements in one row: blocks as its parts, quotations in the marks that the page draws around them. */
export function plainText(elements: readonly Element[], { open, close, comma }: Wording): string {
  const pieces = (node: Node): string => {
    if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
    if (!(node instanceof Element) || node.matches(besides)) return '';
    const text = [...node.childNodes].map(pieces).join('');
    if (node.matches('q')) return `${open}${text.trim()}${close}`;
    if (getComputedStyle(node).display.startsWith('inline')) return text;
    const label = node.getAttribute('data-l');
    return label === null || text.trim() === '' ? `\n${text}\n` : `\n${label}: ${text}\n`;
  };
  const parts = elements.map(pieces).join('\n').split('\n');
  return inOneRow(
    parts.map((part) => part.replaceAll(/ +/g, ' ').trim()).filter((part) => part !== ''),
    comma,
  );
}

/** Parts one after another: behind a comma, or behind the mark that a part ends in. */
export function inOneRow([first = '', ...parts]: readonly string[], comma: string): string {
  return parts.reduce(
    (row, part) => (/[.!?:;,…؟؛،]["”»]?$/u.test(row) ? `${row} ${part}` : `${row}${comma}${part}`),
    first,
  );
}
