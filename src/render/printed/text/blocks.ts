import { textWidth } from '../../columns.ts';
import type { Block, Line } from '../document.ts';
import { headingsOf, inWords, plainLine } from '../plain.ts';
import { wrapped } from './wrap.ts';

/** Paragraphs of lines. A table is told row by row, which any width has room for; an index has no pages to name. */
export function textBlocks(blocks: readonly Block[], width: number): string[][] {
  return blocks.flatMap((block) => textBlock(block, width, blocks)).filter((lines) => lines.length > 0);
}

function textBlock(block: Block, width: number, all: readonly Block[]): string[][] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level, width)];
    case 'paragraph':
      return [wrapped(plainLine(block.line), width)];
    case 'comment': {
      const inner = [wrapped(block.label, width - 2), ...textBlocks(block.blocks, width - 2)];
      return [inner.map((lines) => lines.map((line) => `| ${line}`)).reduce((a, b) => [...a, '|', ...b])];
    }
    case 'list':
      return [
        block.items.flatMap((item, index) => listed(item, block.ordered === true ? `${index + 1}. ` : '- ', width)),
      ];
    case 'rows':
      return block.rows.map(({ label, lines }) => [
        ...wrapped(plainLine(label), width),
        ...lines.flatMap((line) => wrapped(plainLine(line), width, indented)),
      ]);
    case 'table':
      return block.rows.map((row) => tableRow(row, block.head, width));
    case 'drawing':
      return textBlocks([inWords(block)], width);
    case 'columns':
      return block.columns.flatMap((column) => textBlocks(column, width));
    case 'part':
      return [heading(block.title, 1, width), ...textBlocks(block.blocks, width)];
    case 'contents':
      return [
        heading(block.title, 1, width),
        headingsOf(all)
          .filter(({ level }) => level <= block.depth)
          .flatMap(({ text, level }) => wrapped(text, width, level === 1 ? undefined : indented)),
      ];
    case 'index':
      return [];
  }
}

const indented = { first: '  ', rest: '  ' };

function heading(text: string, level: 1 | 2 | 3, width: number): string[] {
  const lines = wrapped(text, width);
  return level === 1 ? [...lines, '-'.repeat(Math.max(0, ...lines.map(textWidth)))] : lines;
}

const listed = (item: Line, mark: string, width: number): string[] =>
  wrapped(plainLine(item), width, { first: mark, rest: ' '.repeat(mark.length) });

/** The row's heading, then each cell under the name of its column; a cell keeps its own lines. */
function tableRow([first, ...cells]: readonly Line[], [, ...head]: readonly string[], width: number): string[] {
  const title = first === undefined ? [] : wrapped(plainLine(first), width);
  const told = cells.flatMap((cell, index) => {
    const lines = plainLine(cell)
      .split('\n')
      .filter((line) => line.trim() !== '');
    if (lines.length === 0) return [];
    const name = head[index] ?? '';
    if (lines.length === 1 || name === '')
      return lines.flatMap((line) =>
        wrapped(name === '' ? line : `${name}: ${line}`, width, { first: '  ', rest: '    ' }),
      );
    return [
      ...wrapped(`${name}:`, width, indented),
      ...lines.flatMap((line) => wrapped(line, width, { first: '    ', rest: '      ' })),
    ];
  });
  return [...title, ...told];
}
