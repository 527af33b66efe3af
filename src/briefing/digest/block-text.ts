import type { Nodes } from 'mdast';
import { parseCitations, type MalformedCitation } from '../citations/parse.ts';
import type { IdMark } from './block-id.ts';
import type { CitationMark } from './facts.ts';

/** A block's words, and where its citations stood among them. */
export interface BlockText {
  /** Plain text: without citations (and the space before them), the id mark and Markdown's own marks. */
  readonly text: string;
  readonly marks: readonly CitationMark[];
  /** For each mark its offset in `text`: right behind the word or point that it follows. */
  readonly offsets: readonly number[];
  readonly malformed: readonly MalformedCitation[];
}

const insideLink = 'The citation stands inside a link, where it cannot be a link itself: move it behind the link.';
const html = 'HTML is not shown on the pages: say it in Markdown.';

/** Reads a block's text; `firstLine` is the file's line, from 1, of the tree's first line. */
export function blockText(block: Nodes, idMark: IdMark | null, firstLine: number): BlockText {
  const marks: CitationMark[] = [];
  const offsets: number[] = [];
  const malformed: MalformedCitation[] = [];
  let text = '';

  function addText(value: string, line: number, inLink: boolean): void {
    const parsed = parseCitations(value, line);
    malformed.push(...parsed.malformed);
    let from = 0;
    if (inLink) malformed.push(...parsed.marks.map((mark) => ({ raw: mark.raw, line: mark.line, reason: insideLink })));
    for (const { start, end, ...mark } of parsed.marks) {
      text = (text + value.slice(from, start)).trimEnd();
      marks.push(mark);
      offsets.push(text.length);
      from = end;
    }
    text += value.slice(from);
  }

  function walk(node: Nodes, inLink: boolean): void {
    const line = firstLine + (node.position?.start.line ?? 1) - 1;
    if (node.type === 'text') addText(node === idMark?.node ? idMark.before : node.value, line, inLink);
    else if (node.type === 'inlineCode' || node.type === 'code') text += node.value;
    else if (node.type === 'html' && !node.value.startsWith('<!--'))
      malformed.push({ raw: node.value, line, reason: html });
    else if (node.type === 'break') text += '\n';
    else if (node.type === 'image' || node.type === 'imageReference') text += node.alt ?? '';
    else if ('children' in node) {
      for (const child of node.children) {
        if (child.type === 'tableCell' && text !== '') text += ' ';
        walk(child, inLink || node.type === 'link' || node.type === 'linkReference');
      }
    }
  }

  walk(block, false);
  const leading = text.length - text.trimStart().length;
  return { text: text.trim(), marks, offsets: offsets.map((offset) => Math.max(0, offset - leading)), malformed };
}
