import type { Block, Line, PrintedDocument } from './document.ts';
import { wordsOf } from './plain.ts';

/** What stands between the margins of a page, in millimetres. */
export const pageHeight = { A4: 260, Letter: 242 } as const;

const width = 178;
/** Of text in a size: a letter's mean width, a line with its leading, and what stands after a paragraph, in millimetres. */
const sizes = {
  body: { letter: 1.42, line: 3.9, after: 2.4 },
  small: { letter: 1.34, line: 3.3, after: 2.3 },
  note: { letter: 1.17, line: 2.75, after: 1.1 },
} as const;
type Size = keyof typeof sizes;

const heading = 10;
const masthead = 22;
/** What a document takes that is set close. */
const closer = 0.83;

/** About how high a document stands on A4 or Letter, in millimetres: near enough to know how much of it to set. */
export function heightOf({ blocks, sources, tight = false }: PrintedDocument): number {
  const notes = sources.notes.reduce((sum, { line }) => sum + linesHeight([line], width / 3 - 9, 'note'), 0) / 3;
  const height = masthead + blocksHeight(blocks, width) + (sources.notes.length > 0 ? heading + notes : 0);
  return tight ? height * closer : height;
}

const blocksHeight = (blocks: readonly Block[], room: number): number =>
  blocks.reduce((sum, block) => sum + blockHeight(block, room), 0);

function blockHeight(block: Block, room: number): number {
  switch (block.kind) {
    case 'heading':
      return heading;
    case 'paragraph':
      return linesHeight([block.line], room, block.role === 'quiet' ? 'note' : 'body');
    case 'list':
      return block.items.reduce((sum, item) => sum + linesHeight([item], room - 5, 'body'), 0);
    case 'rows':
      return block.rows.reduce((sum, { lines }) => sum + linesHeight(lines, room * 0.7, 'body'), 0);
    case 'table': {
      const { widths = block.head.map(() => 100 / block.head.length) } = block;
      const cell = (line: Line, at: number): number =>
        linesHeight([line], (room * (widths[at] ?? 0)) / 100 - 3, block.verbatim && at === 0 ? 'body' : 'small');
      return 6 + block.rows.reduce((sum, row) => sum + Math.max(...row.map(cell)), 0);
    }
    case 'drawing': {
      const [, across = 1, down = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(block.svg)?.map(Number) ?? [];
      return (room * down) / across + linesHeight(block.caption ? [block.caption] : [], room, 'note');
    }
    case 'columns':
      return Math.max(...block.columns.map((column) => blocksHeight(column, room / block.columns.length)));
    case 'comment':
    case 'part':
      return heading + blocksHeight(block.blocks, room);
    case 'contents':
    case 'index':
      return 0;
  }
}

function linesHeight(lines: readonly Line[], room: number, size: Size): number {
  const { letter, line, after } = sizes[size];
  const rows = (words: string): number => Math.max(1, Math.ceil((words.length * letter) / room));
  return lines
    .flatMap((one) => wordsOf(one).split('\n'))
    .reduce((sum, words) => sum + rows(words) * line, lines.length * after);
}
