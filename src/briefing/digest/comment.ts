import type { Blockquote, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BodyFacts } from './facts.ts';

/** What an analyst's comment begins with, as GitHub marks its notes: `> [!COMMENT]`. */
const mark = /^\[!COMMENT\][ \t]*(?:\n|$)/;
/** What looks like that mark and is none. */
const likeMark = /^\[\s*!\s*\p{L}+\s*\]/u;

/** The class by which a comment is known once the tree is one of HTML. */
export const commentClass = 'analyst';

const comments = new WeakSet<Nodes>();

/** Whether a quotation of a tree is an analyst's comment. */
export const isComment = (node: Nodes): boolean => comments.has(node);

/** A tree in which comments are known as such, without the mark that they begin with. */
export function withComments(tree: Root): Root {
  visit(tree, 'blockquote', (quotation: Blockquote) => {
    const [first] = quotation.children;
    const [text] = first?.type === 'paragraph' ? first.children : [];
    if (first?.type !== 'paragraph' || text?.type !== 'text' || !mark.test(text.value)) return;
    text.value = text.value.replace(mark, '');
    if (text.value === '') first.children.shift();
    // What stands in the rest is told by the line on which that begins.
    else if (text.position !== undefined) text.position.start = { line: text.position.start.line + 1, column: 1 };
    const [next] = first.children;
    if (first.position !== undefined && next?.position !== undefined) first.position.start = next.position.start;
    if (first.children.length === 0) quotation.children.shift();
    comments.add(quotation);
    quotation.data = { ...quotation.data, hProperties: { className: [commentClass] } };
  });
  return tree;
}

/** A mark at the beginning of a block that is meant to label a comment and does not. */
export function malformedComment(block: Nodes, firstLine: number): BodyFacts['malformed'] {
  const [text] = block.type === 'paragraph' ? block.children : [];
  const raw = text?.type === 'text' ? likeMark.exec(text.value)?.[0] : undefined;
  if (raw === undefined) return [];
  return [
    {
      raw,
      line: firstLine + (block.position?.start.line ?? 1) - 1,
      reason: 'An analyst’s comment is a quotation whose first line is "> [!COMMENT]" alone, in capitals.',
    },
  ];
}
