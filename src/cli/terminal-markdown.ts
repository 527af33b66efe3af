import type { RootContent, Table, ListItem } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainText, wordsOf } from './inline-text.ts';
import type { Output } from './output.ts';
import { textWidth } from '../render/columns.ts';
import { wrap } from './wrap.ts';

/** Wider than this, lines are hard to follow. */
const widest = 100;

/** Markdown as it reads on a terminal: bold headings, wrapped paragraphs, hanging lists, tables in columns. */
export function terminalMarkdown(markdown: string, output: Output): string {
  const width = Math.max(20, Math.min(output.columns ?? 80, widest));
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  return `${blocks(tree.children, width, output).join('\n')}\n`;
}

/** Lines of blocks, an empty line between two. */
function blocks(nodes: readonly RootContent[], width: number, output: Output): string[] {
  return nodes
    .map((node) => block(node, width, output))
    .filter((lines) => lines.length > 0)
    .reduce<string[]>((all, lines) => (all.length === 0 ? lines : [...all, '', ...lines]), []);
}

function block(node: RootContent, width: number, output: Output): string[] {
  switch (node.type) {
    case 'heading': {
      const lines = wrap(wordsOf(node.children), width, output).map((line) => output.style('bold', line));
      return node.depth === 1 ? lines.map((line) => output.style('underline', line)) : lines;
    }
    case 'paragraph':
      return wrap(wordsOf(node.children), width, output);
    case 'list': {
      const items = node.children.map((item, index) =>
        listItem(item, node.ordered === true ? `${(node.start ?? 1) + index}. ` : '• ', width, output),
      );
      return node.spread === true
        ? items.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
        : items.flat();
    }
    case 'blockquote':
      return blocks(node.children, width - 2, output).map((line) => `${output.style('dim', '│')} ${line}`);
    case 'footnoteDefinition':
      return hanging(`[${node.identifier}] `, blocks(node.children, width - node.identifier.length - 3, output));
    case 'table':
      return table(node, width, output);
    case 'thematicBreak':
      return [output.style('dim', '─'.repeat(width))];
    case 'code':
      return node.value.split('\n').map((line) => `  ${line}`);
    default:
      return [];
  }
}

function listItem(item: ListItem, marker: string, width: number, output: Output): string[] {
  const inner = item.children.flatMap((child) => block(child, width - marker.length, output));
  return hanging(marker, inner);
}

const hanging = (marker: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => (index === 0 ? marker : ' '.repeat(marker.length)) + line);

/** A table in columns where it fits, otherwise each row as lines "column: cell". */
function table({ children: [head, ...rows] }: Table, width: number, output: Output): string[] {
  const cells = [head, ...rows].map((row) => row?.children.map((cell) => plainText(wordsOf(cell.children))) ?? []);
  const [names = [], ...body] = cells;
  const widths = names.map((_, column) => Math.max(...cells.map((row) => textWidth(row[column] ?? ''))));
  if (widths.reduce((sum, one) => sum + one + 2, -2) <= width) {
    const line = (row: readonly string[]): string =>
      widths
        .map((wide, column) => (row[column] ?? '') + ' '.repeat(wide - textWidth(row[column] ?? '')))
        .join('  ')
        .trimEnd();
    return [output.style('bold', line(names)), ...body.map(line)];
  }
  return body.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...names.flatMap((name, column) =>
      wrap(
        wordsOf([
          { type: 'strong', children: [{ type: 'text', value: `${name}:` }] },
          { type: 'text', value: ` ${row[column] ?? ''}` },
        ]),
        width,
        output,
      ),
    ),
  ]);
}
