import type { Nodes, Root, Text } from 'hast';

/** A text node of a run. */
export interface Piece {
  readonly node: Text;
  /** UTF-16 offset in the run's text. */
  readonly start: number;
  /** Stands in no link and no heading. */
  readonly linkable: boolean;
}

/** The text of one block, without its endnote links and with an object character for each piece of code. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const inline = new Set(['a', 'b', 'br', 'code', 'del', 'em', 'i', 's', 'span', 'strong', 'sub', 'sup']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const object = '\ufffc';

/** The blocks of a page's text in order: paragraphs, items without the lists below them, cells of tables. */
export function runsOf(tree: Root): readonly Run[] {
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  let text = '';

  function close(): void {
    if (pieces.length > 0) runs.push({ text, pieces });
    pieces = [];
    text = '';
  }

  function walk(node: Nodes, linkable: boolean): void {
    if (node.type === 'text') {
      pieces.push({ node, start: text.length, linkable });
      text += node.value;
    } else if (node.type === 'root') {
      for (const child of node.children) walk(child, linkable);
    } else if (node.type === 'element') {
      const { tagName } = node;
      if (tagName === 'pre' || tagName === 'sup') return;
      if (tagName === 'code') text += object;
      else if (tagName === 'br') text += '\n';
      else if (inline.has(tagName)) for (const child of node.children) walk(child, linkable && tagName !== 'a');
      else {
        close();
        for (const child of node.children) walk(child, linkable && !headings.has(tagName));
        close();
      }
    }
  }

  walk(tree, true);
  close();
  return runs;
}
