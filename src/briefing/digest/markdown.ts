import type { Nodes, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { BlockId } from '../../content/schemas/ids.ts';
import { idMarkOf, malformedIdMarks } from './block-id.ts';
import { blockText } from './block-text.ts';
import { isComment, malformedComment, withComments } from './comment.ts';
import type { BlockFacts, BodyFacts, CitationMark } from './facts.ts';
import { plainText } from './plain-text.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

// "~9" is how dates are approximated, so one tilde strikes nothing through; a task's box would be a control without a name.
const bodies = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(without, ['tasklistCheck'])
  .freeze();

const lines = bodies()
  .use(without, [
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'gfmFootnoteDefinition',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
    'table',
    'thematicBreak',
  ])
  .freeze();

/**
 * A Markdown body as a syntax tree: CommonMark with GitHub's tables, strike-through, autolinks and footnotes. A quotation
 * that begins with `[!COMMENT]` is an analyst's comment, and lacks that mark in the tree.
 */
export function parseMarkdown(text: string): Root {
  return plainText(text) ?? withComments(bodies.parse(text));
}

/** One line of Markdown as a paragraph: "2016. A year of talks" is no list, "# 3" no heading. */
export function parseLine(text: string): Root {
  return plainText(text) ?? lines.parse(text);
}

/** Leaves constructs of the syntax out, by their names in micromark. */
function without(this: Processor, constructs: string[]): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: constructs } }];
}

/** A block of a body, its text included. */
export interface BlockSource {
  readonly id: BlockId | null;
  /** `item`: a list item's first paragraph, without the lists below it; `other`: a table's row, code or HTML. */
  readonly type: BlockFacts['type'];
  /** 1-based line of the file. */
  readonly line: number;
  /** Plain text without citations and id mark. */
  readonly text: string;
  readonly marks: readonly CitationMark[];
  readonly malformed: BodyFacts['malformed'];
  readonly sentences: readonly Sentence[];
  /** Whether it stands in an analyst's comment. */
  readonly comment: boolean;
}

/**
 * The blocks of a body in order, those inside lists, quotations and footnotes included. `firstLine` is the file's line,
 * from 1, on which the body begins; `language` is the text's and decides where sentences end.
 */
export function blocksOf(root: Root, firstLine: number, language = 'en'): readonly BlockSource[] {
  const segmenter = segmenterFor(language);
  const blocks: BlockSource[] = [];
  const add = (tree: Nodes, comment: boolean): void => {
    visit(tree, (node, index, parent) => {
      if (node !== tree && isComment(node)) {
        add(node, true);
        return SKIP;
      }
      const type = blockType(node, index, parent);
      if (type === null) return undefined;
      blocks.push({ ...readBlock(node, type, firstLine, segmenter), comment });
      return SKIP;
    });
  };
  add(root, false);
  return blocks;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Finds sentences in a language; making one takes as long as using it for a page. */
function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** What kind of block a node is; null where it is none, as a list, or part of one. */
function blockType(node: Nodes, index: number | undefined, parent: Parents | undefined): BlockFacts['type'] | null {
  switch (node.type) {
    case 'paragraph':
      return parent?.type === 'listItem' && index === 0 ? 'item' : 'paragraph';
    case 'heading':
      return 'heading';
    case 'tableRow':
    case 'code':
    case 'html':
      return 'other';
    default:
      return null;
  }
}

function readBlock(
  node: Nodes,
  type: BlockFacts['type'],
  firstLine: number,
  segmenter: Intl.Segmenter,
): Omit<BlockSource, 'comment'> {
  const idMark = node.type === 'paragraph' || node.type === 'heading' ? idMarkOf(node.children) : null;
  const { text, marks, offsets, malformed } = blockText(node, idMark, firstLine);
  const mislabelled = malformedComment(node, firstLine);
  return {
    id: idMark?.id ?? null,
    type,
    line: firstLine + (node.position?.start.line ?? 1) - 1,
    text,
    marks,
    malformed: [...malformed, ...malformedIdMarks(node, idMark, firstLine), ...mislabelled],
    sentences: type === 'other' || mislabelled.length > 0 ? [] : sentencesOf(text, offsets, segmenter),
  };
}
