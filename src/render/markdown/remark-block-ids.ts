import type { Heading, ListItem, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { idMarkOf } from '../../briefing/digest/block-id.ts';
import { blockText } from '../../briefing/digest/block-text.ts';
import { slugOf } from './slug.ts';

/**
 * Takes the mark `{#steps}` off the end of a paragraph, list item or heading and gives its element the id `b-steps`.
 * Headings without a mark get `h-` and their words, with a number behind it where a heading before has the same.
 */
export default function remarkBlockIds(): (tree: Root) => void {
  return (tree) => {
    const taken = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return;
      const mark = idMarkOf(node.children);
      if (mark) mark.node.value = mark.before;
      const id = mark ? `b-${mark.id}` : node.type === 'heading' ? headingId(node, taken) : null;
      if (id !== null) setId(parent?.type === 'listItem' && index === 0 ? holderIn(parent, node) : node, id);
    });
  };
}

function headingId(heading: Heading, taken: Set<string>): string {
  const slug = `h-${slugOf(blockText(heading, null, 1).text)}`;
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}

/** The item, unless it holds more than its own paragraph: then an element around that paragraph alone. */
function holderIn(item: ListItem, paragraph: Paragraph | Heading): ListItem | Paragraph | Heading {
  if (item.children.length === 1) return item;
  // A tight item drops the <p> of its paragraph, and the id with it.
  if (item.spread !== true && paragraph.type === 'paragraph') paragraph.data = { ...paragraph.data, hName: 'div' };
  return paragraph;
}

function setId(node: ListItem | Paragraph | Heading, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}
