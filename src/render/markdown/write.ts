import type { FootnoteReference, Heading, Html, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** What stands on one line: texts, in which nothing is a mark of Markdown, and nodes. */
export type Line = readonly (string | PhrasingContent)[];

/** A line, and those that belong to it. */
export interface Item {
  readonly line: Line;
  readonly below?: readonly Line[];
}

/** GFM in which every text reads as it is, whatever stands in it. */
export const markdownOf = (blocks: readonly RootContent[]): string =>
  writer.stringify({ type: 'root', children: [...blocks] });

export const heading = (depth: Heading['depth'], text: string): Heading => ({
  type: 'heading',
  depth,
  children: phrasing([text]),
});

/** Nothing where nothing stands on the line. */
export function paragraph(...line: Line): Paragraph[] {
  const children = phrasing(line);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** Nothing where there are none. */
export function items(of: readonly (Line | Item)[]): List[] {
  const children = of.map((one): ListItem => {
    const { line, below = [] } = 'line' in one ? one : { line: one };
    return { type: 'listItem', spread: false, children: [...paragraph(...line), ...items(below)] };
  });
  return children.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children }];
}

/** Nothing where there is nothing to say. */
export const section = (title: string, blocks: readonly RootContent[]): RootContent[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

export const refs = (cites: readonly number[]): FootnoteReference[] =>
  cites.map((number) => ({ type: 'footnoteReference', identifier: String(number) }));

/** Markdown of an author, to the letter; nothing where there is none. */
export const asWritten = (markdown: string): Html[] => (markdown === '' ? [] : [{ type: 'html', value: markdown }]);

/** A line's end in a text would end the line, and a space at an end of it could only be written as a code. */
function phrasing(line: Line): PhrasingContent[] {
  const nodes = line
    .map((one): PhrasingContent => (typeof one === 'string' ? { type: 'text', value: one.replace(/\s+/gu, ' ') } : one))
    .filter((one) => one.type !== 'text' || one.value !== '');
  return nodes.map((one, at) => {
    if (one.type !== 'text') return one;
    const started = at === 0 ? one.value.trimStart() : one.value;
    return { ...one, value: at === nodes.length - 1 ? started.trimEnd() : started };
  });
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    listItemIndent: 'one',
    join: [(one, next) => (one.type === 'footnoteDefinition' && next.type === one.type ? 0 : undefined)],
  })
  .freeze();
