import type { ElementContent, Root, RootContent } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseLine, parseMarkdown } from '../../briefing/digest/markdown.ts';
import type { RenderOptions } from './options.ts';
import rehypeCitations from './rehype-citations.ts';
import rehypeComments from './rehype-comments.ts';
import rehypeLinks from './rehype-links.ts';
import rehypeMentions from './rehype-mentions.ts';
import rehypeTables from './rehype-tables.ts';
import remarkBlockIds from './remark-block-ids.ts';
import remarkHeadingLevels from './remark-heading-levels.ts';
import { schema } from './schema.ts';

/** A top-level element of a body: a paragraph, a heading, a whole list or table. */
export interface RenderedBlock {
  /** Ids of the blocks in it, in order, without the `b-` of their elements: a list holds several. */
  readonly ids: readonly string[];
  readonly html: string;
}

/** A body's Markdown as HTML. */
export function renderBody(markdown: string, options: RenderOptions): string {
  return html(bodyTree(markdown, options));
}

/** A body's Markdown as the HTML of its top-level elements, for pages that put something between or beside them. */
export function renderBlocks(markdown: string, options: RenderOptions): readonly RenderedBlock[] {
  return hastOf(parseMarkdown(markdown), options)
    .children.filter((node) => node.type === 'element')
    .map((node) => ({ ids: blockIdsIn(node), html: html({ type: 'root', children: [node] }) }));
}

/** One line of Markdown as HTML that may stand in any element of text: no paragraph around it. */
export function renderLine(text: string, options: RenderOptions): string {
  return html(lineTree(text, options));
}

/** What {@link renderLine} writes, as a tree. */
export function lineTree(text: string, options: RenderOptions): Root {
  const children = hastOf(parseLine(text), options).children.flatMap((node): RootContent[] =>
    node.type === 'element' && node.tagName === 'p' ? node.children : [node],
  );
  return { type: 'root', children };
}

/** What {@link renderBody} writes, as a tree. */
export function bodyTree(markdown: string, options: RenderOptions): Root {
  return hastOf(parseMarkdown(markdown), options);
}

// Sanitising comes before our own elements and attributes, so that none of them depends on what a text may hold.
function hastOf(markdown: MarkdownRoot, options: RenderOptions): Root {
  const { base, messages } = options;
  return unified()
    .use(remarkHeadingLevels, { top: options.topHeading ?? 2 })
    .use(remarkBlockIds)
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel: messages.body.footnotes,
      footnoteLabelTagName: `h${options.topHeading ?? 2}`,
      footnoteLabelProperties: { className: ['vh'] },
      footnoteBackLabel: (index: number) => messages.body.footnoteBack(index + 1),
    })
    .use(rehypeSanitize, schema)
    .use(rehypeCitations, options)
    .use(rehypeLinks, { base })
    .use(rehypeMentions, options)
    .use(rehypeComments, { messages })
    .use(rehypeTables, { messages })
    .runSync(markdown);
}

const serializer = unified().use(rehypeStringify).freeze();

function html(tree: Root): string {
  return serializer.stringify(tree);
}

function blockIdsIn(node: ElementContent): string[] {
  const ids: string[] = [];
  visit(node, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string' && id.startsWith('b-')) ids.push(id.slice(2));
  });
  return ids;
}
