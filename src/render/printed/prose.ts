import type { Element, Root, RootContent } from 'hast';
import type { Prose } from '../../views/parts/prose.ts';
import { bodyTree, lineTree } from '../markdown/render.ts';
import type { Block, Inline, Line } from './document.ts';
import { text } from './inline.ts';
import type { PrintSetting } from './setting.ts';

/** A line of the editor's Markdown. */
export function proseLine({ source, notes }: Prose, setting: PrintSetting): Line {
  const words = source.kind === 'line' ? source.text : '';
  return inlines(lineTree(words, optionsOf(notes, setting)).children);
}

/** The body of an entry, whose Markdown a view does not hold; its headings begin at `level`. */
export function proseBlocks(
  { notes }: Prose,
  markdown: string,
  setting: PrintSetting,
  level: 1 | 2 | 3 = 2,
): readonly Block[] {
  return blocksOf(bodyTree(markdown, optionsOf(notes, setting)), level);
}

const optionsOf = (notes: Prose['notes'], { config, messages }: PrintSetting) => ({
  notes,
  messages,
  base: config.base,
  language: config.language,
});

const elements = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (node.type === 'element' ? [node] : []));

function blocksOf({ children }: Root | Element, level: 1 | 2 | 3): Block[] {
  return elements(children).flatMap((node): Block[] => {
    const { tagName } = node;
    if (/^h[1-6]$/.test(tagName)) return [heading(node, level)];
    if (tagName === 'ul' || tagName === 'ol')
      return [
        {
          kind: 'list',
          ordered: tagName === 'ol',
          items: elements(node.children).map((item) => inlines(item.children)),
        },
      ];
    if (tagName === 'table') return [table(node)];
    if (classes(node).includes('analyst')) return [comment(node, level)];
    if (['blockquote', 'section', 'div', 'figure'].includes(tagName)) return blocksOf(node, level);
    const line = inlines(node.children);
    return line.length === 0 ? [] : [{ kind: 'paragraph', line }];
  });
}

/** The analyst's own words, whose label comes first. */
function comment(node: Element, level: 1 | 2 | 3): Block {
  const [label, ...rest] = elements(node.children);
  return {
    kind: 'comment',
    label: label ? plain(label.children) : '',
    blocks: blocksOf({ type: 'root', children: rest }, level),
  };
}

const classes = ({ properties }: Element): readonly unknown[] => [properties.className].flat();

/** A level at a time: a tagged document may not skip one, so a heading below the second is set as the third. */
function heading(node: Element, level: 1 | 2 | 3): Block {
  const words = plain(node.children);
  const below = Number(node.tagName[1]) - 2;
  return { kind: 'heading', level: below > 0 && level < 3 ? (level === 1 ? 2 : 3) : level, text: words, id: '' };
}

function table(node: Element): Block {
  const rows = elements(node.children).flatMap((part) => (part.tagName === 'tr' ? [part] : elements(part.children)));
  const cells = rows.map((row) => elements(row.children).map((cell) => inlines(cell.children)));
  const [head = [], ...body] = cells;
  return { kind: 'table', caption: '', head: head.map((line) => lineText(line)), rows: body };
}

function inlines(nodes: readonly Node[], style: Style = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') {
      const words = node.value.replace(/\s+/gu, ' ');
      return words === '' ? [] : [text(words, style)];
    }
    if (node.type !== 'element') return [];
    const { tagName, properties, children } = node;
    if (tagName === 'br') return [text(' ', style)];
    if (tagName === 'sup' && classes(node).includes('cite')) return [citesOf(node)];
    if (tagName === 'strong' || tagName === 'b') return inlines(children, { ...style, strong: true });
    if (tagName === 'em' || tagName === 'i') return inlines(children, { ...style, emphasis: true });
    const { href } = properties;
    if (tagName === 'a' && typeof href === 'string' && /^https?:|^mailto:/.test(href))
      return inlines(children, { ...style, link: href });
    return inlines(children, style);
  });
}

type Node = RootContent;

interface Style {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly link?: string;
}

const citesOf = (node: Element): Inline => ({
  kind: 'cites',
  numbers: elements(node.children).map((link) => Number(plain(link.children))),
});

const plain = (nodes: Element['children']): string => lineText(inlines(nodes));

const lineText = (line: Line): string => line.map((part) => (part.kind === 'cites' ? '' : part.text)).join('');
