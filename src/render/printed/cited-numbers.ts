import type { Block, Line } from './document.ts';

/** Numbers of the sources that blocks cite. */
export const citedNumbers = (blocks: readonly Block[]): Set<number> =>
  new Set(
    blocks
      .flatMap(linesOf)
      .flatMap((line) => line)
      .flatMap((part) => (part.kind === 'cites' ? part.numbers : [])),
  );

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'rows':
      return block.rows.flatMap(({ label, lines }) => [label, ...lines]);
    case 'table':
      return block.rows.flat();
    case 'drawing':
      return block.caption === undefined ? [] : [block.caption];
    case 'columns':
      return block.columns.flat().flatMap(linesOf);
    case 'comment':
    case 'part':
      return block.blocks.flatMap(linesOf);
    case 'heading':
    case 'contents':
    case 'index':
      return [];
  }
}
