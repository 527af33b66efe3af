import type { Note } from '../../views/parts/note.ts';
import type { Block, Inline, Line } from './document.ts';

/** Blocks and the notes that they cite. */
export interface Cited {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/**
 * Numbers notes in the order in which the blocks cite them, and leaves out those that they do not: a document need not
 * hold all that its view does. The first note for each article is then the one that is given in full.
 */
export function cited(blocks: readonly Block[], notes: readonly Note[]): Cited {
  const byNumber = new Map(notes.map((note) => [note.number, note]));
  const numbers = new Map<number, number>();
  const numbered = (old: number): number => {
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    return number;
  };
  const renumbered = blocks.map((block) => withLines(block, (line) => line.map((part) => withNumbers(part, numbered))));
  const firsts = new Map<string, number>();
  return {
    blocks: renumbered,
    notes: [...numbers].flatMap(([old, number]): Note[] => {
      const note = byNumber.get(old);
      if (note === undefined) return [];
      const first = firsts.get(note.title.path) ?? number;
      firsts.set(note.title.path, first);
      return [{ ...note, number, first }];
    }),
  };
}

const withNumbers = (part: Inline, numbered: (old: number) => number): Inline =>
  part.kind === 'cites' ? { ...part, numbers: part.numbers.map(numbered).sort((a, b) => a - b) } : part;

/** The block with each of its lines changed, in the order in which they are read. */
export function withLines(block: Block, change: (line: Line) => Line): Block {
  const each = (blocks: readonly Block[]): Block[] => blocks.map((inner) => withLines(inner, change));
  switch (block.kind) {
    case 'paragraph':
      return { ...block, line: change(block.line) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'rows':
      return {
        ...block,
        rows: block.rows.map(({ label, lines }) => ({ label: change(label), lines: lines.map(change) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'drawing':
      return { ...block, caption: block.caption && change(block.caption) };
    case 'columns':
      return { ...block, columns: block.columns.map(each) };
    case 'part':
      return { ...block, standfirst: block.standfirst && change(block.standfirst), blocks: each(block.blocks) };
    case 'comment':
      return { ...block, blocks: each(block.blocks) };
    case 'heading':
    case 'contents':
    case 'index':
      return block;
  }
}
