import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';
import type { Paragraph, Role } from '../extracted.ts';
import { withRoles } from './plain/plain.ts';

/** A block of a document whose author's markup may say what it is. */
export interface Block {
  readonly text: string;
  /** Null where the markup says no more than that it is a paragraph. */
  readonly role: Role | null;
}

const roleOfTag: ReadonlyMap<string, Role> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
]);
const blockTags = new Set([
  'p',
  'td',
  'th',
  'pre',
  'div',
  'tr',
  'table',
  'ul',
  'ol',
  'tbody',
  'thead',
  ...roleOfTag.keys(),
]);

/** The blocks of markup that a converter made of an authored document, in order; what holds other blocks is none itself. */
export function blocksIn(document: Document): readonly Block[] {
  const blocks: Block[] = [];
  let line = '';
  const close = (role: Role | null): void => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push({ text, role });
    line = '';
  };
  const walk = (node: ChildNode, role: Role | null): void => {
    if (isText(node)) line += node.data;
    if (!isTag(node)) return;
    const { name: tag } = node;
    if (tag === 'br') close(role);
    const isBlock = blockTags.has(tag);
    const own = isBlock ? (roleOfClass(node) ?? roleOfTag.get(tag) ?? role) : role;
    if (isBlock) close(role);
    for (const child of node.children) walk(child, own);
    if (isBlock) close(own);
  };
  for (const child of document.children) walk(child, null);
  close(null);
  return blocks;
}

function roleOfClass({ attribs }: Element): Role | null {
  const { class: name } = attribs;
  return name === 'title' || name === 'caption' ? name : null;
}

/** Paragraphs of blocks: what markup says counts, and where it is silent what lines say by themselves and by their place. */
export function withStyles(blocks: readonly Block[]): readonly Paragraph[] {
  const guessed = withRoles(blocks.map(({ text }) => text));
  const title = titleOf(blocks, guessed);
  return blocks.map(({ text, role }, at) => {
    if (at === title) return { text, role: 'title' };
    const plain = guessed[at]?.role ?? 'text';
    if (role === 'title') return { text, role: 'heading' };
    return { text, role: role ?? (plain === 'title' ? 'heading' : plain) };
  });
}

/** The block that is marked as the title, else a heading with which the document begins, else the line most like one. */
function titleOf(blocks: readonly Block[], guessed: readonly Paragraph[]): number {
  const marked = blocks.findIndex(({ role }) => role === 'title');
  if (marked !== -1) return marked;
  const text = guessed.findIndex(({ role }) => role === 'text');
  const heading = blocks.findIndex(({ role }) => role === 'heading');
  if (heading !== -1 && (text === -1 || heading < text)) return heading;
  return guessed.findIndex(({ role }, at) => role === 'title' && blocks[at]?.role === null);
}
