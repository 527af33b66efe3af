import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, Line, PrintedDocument } from '../document.ts';
import { headingsOf, inWords } from '../plain.ts';
import { lineElements } from './line.ts';
import { look } from './look.ts';

/** Blocks as HTML. Mail programs show no SVG, so a drawing is what it shows in words; an index has no pages to name. */
export const blockElements = (blocks: readonly Block[], direction: Direction): Element[] =>
  blocks.flatMap((block) => blockElement(block, direction, blocks));

type Direction = PrintedDocument['direction'];

function blockElement(block: Block, direction: Direction, all: readonly Block[]): Element[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level, block.id)];
    case 'paragraph':
      return [paragraph(block.line, block.role)];
    case 'comment': {
      const label = h('p', { style: look.label }, block.label);
      const cell = h('td', { className: ['panel'], style: look.commentCell }, [
        label,
        ...blockElements(block.blocks, direction),
      ]);
      return [h('table', { role: 'presentation', style: look.comment }, [h('tbody', [h('tr', [cell])])])];
    }
    case 'list':
      return [
        h(
          block.ordered === true ? 'ol' : 'ul',
          { style: look.list },
          block.items.map((item) => h('li', { style: look.item }, lineElements(item))),
        ),
      ];
    case 'rows':
      return [
        table(
          null,
          block.rows.map(({ label, lines }) => [
            lineElements(label),
            lines.map((line) => h('p', { style: look.item }, lineElements(line))),
          ]),
          [30, 70],
          [],
          direction,
        ),
      ];
    case 'table':
      return [
        table(
          block.caption,
          block.rows.map((row) => row.map(lineElements)),
          block.widths ?? [],
          block.head,
          direction,
        ),
      ];
    case 'drawing':
      return blockElements([inWords(block)], direction);
    case 'columns':
      return block.columns.flatMap((column) => blockElements(column, direction));
    case 'part':
      return [heading(block.title, 1, block.id), ...blockElements(block.blocks, direction)];
    case 'contents': {
      const listed = headingsOf(all).filter(({ level }) => level <= block.depth);
      const items = listed.map(({ text, id }): Line => [
        { kind: 'text', text, link: id === '' ? undefined : `#${id}` },
      ]);
      return [heading(block.title, 1, ''), ...blockElements([{ kind: 'list', items }], direction)];
    }
    case 'index':
      return [];
  }
}

/** The document's title is the first level of the page. */
function heading(text: string, level: 1 | 2 | 3, id: string): Element {
  const styles = [look.h1, look.h2, look.h3] as const;
  return h(
    `h${level + 1}`,
    { id: id === '' ? undefined : id, className: [`h${level}`], style: styles[level - 1] },
    text,
  );
}

const paragraph = (line: Line, role?: 'lead' | 'quiet'): Element =>
  h('p', { className: role === 'quiet' ? ['soft'] : undefined, style: look[role ?? 'p'] }, lineElements(line));

type Cell = ReturnType<typeof lineElements>;

/** The first cell of a row is its heading; in a narrow window the others bring the name of their column. */
function table(
  caption: string | null,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  head: readonly string[],
  direction: Direction,
): Element {
  const [align, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const gap = `padding-${end}:12px`;
  const width = (index: number): string | undefined => (widths[index] === undefined ? undefined : `${widths[index]}%`);
  const heads = head.map((text, index) =>
    h(
      'th',
      {
        scope: 'col',
        align,
        width: width(index),
        className: ['head'],
        style: `${look.head};${gap};text-align:${align}`,
      },
      text,
    ),
  );
  const body = rows.map((row) =>
    h(
      'tr',
      row.map((cell, index) => {
        const properties = { width: head.length === 0 ? width(index) : undefined, className: ['cell'] };
        if (index === 0)
          return h(
            'th',
            { ...properties, scope: 'row', align, style: `${look.cell};${gap};text-align:${align}` },
            cell,
          );
        const key = head[index] === undefined ? [] : [h('span', { className: ['key'], style: look.key }, head[index])];
        return h('td', { ...properties, style: `${look.cell};${gap}` }, [...(cell.length === 0 ? [] : key), ...cell]);
      }),
    ),
  );
  return h('table', { className: ['stack'], ariaLabel: caption === '' ? null : caption, style: look.table }, [
    ...(heads.length === 0 ? [] : [h('thead', [h('tr', heads)])]),
    h('tbody', body),
  ]);
}
