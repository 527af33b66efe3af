import type { Element } from 'domhandler';

/** An element that begins and ends blocks. It holds the blocks from `from` to `to`, the last not included. */
export interface Box {
  /** In small letters. */
  readonly tag: string;
  readonly parent: Box | null;
  /** Words of its class, id and role, see `hintsOf`. */
  readonly hints: string;
  readonly itemprop: string;
  /** Whether a reader does not see it. */
  readonly hidden: boolean;
  readonly children: Box[];
  readonly from: number;
  to: number;
}

/** A run of text that no other block interrupts: a paragraph, a heading, an item, a line of a menu. */
export interface Block {
  /** Blanks are one blank each, soft hyphens are gone. Never empty. */
  readonly text: string;
  readonly box: Box;
  /** Units of the text that are within links, and in strong type. */
  readonly linked: number;
  readonly strong: number;
  /** The inline element that holds all of the text, where there is one. */
  readonly inline: Element | null;
  /** Whether a picture stands before the text, in the same element. */
  readonly pictured: boolean;
}

/** A stretch of text as it stands in the page, a picture, or a line break. */
export interface Piece {
  readonly text: string;
  readonly linked: boolean;
  readonly strong: boolean;
  readonly inline: Element | null;
}

export const picture: Piece = { text: ' ', linked: false, strong: false, inline: null };
export const lineBreak: Piece = { text: '\n', linked: false, strong: false, inline: null };

/** The blocks that pieces make: one, or more where two line breaks follow each other. */
export function blocksFrom(pieces: readonly Piece[], box: Box): readonly Block[] {
  const blocks: Block[] = [];
  let line: Piece[] = [];
  let breaks = 0;
  for (const piece of pieces) {
    if (piece === lineBreak) breaks += 1;
    else if (piece === picture || !isBlank(piece.text)) {
      if (breaks > 1) {
        blocks.push(...blockFrom(line, box));
        line = [];
      }
      breaks = 0;
    }
    line.push(piece);
  }
  blocks.push(...blockFrom(line, box));
  return blocks;
}

function blockFrom(line: readonly Piece[], box: Box): readonly Block[] {
  const text = plain(line.map((piece) => piece.text).join(''));
  if (text === '') return [];
  const written = line.filter((piece) => !isBlank(piece.text));
  const inline = written[0]?.inline ?? null;
  return [
    {
      text,
      box,
      linked: Math.min(
        text.length,
        lengthOf(written, ({ linked }) => linked),
      ),
      strong: Math.min(
        text.length,
        lengthOf(written, ({ strong }) => strong),
      ),
      pictured: line.includes(picture),
      inline: written.every((piece) => piece.inline === inline) ? inline : null,
    },
  ];
}

const lengthOf = (pieces: readonly Piece[], which: (piece: Piece) => boolean): number =>
  pieces.filter(which).reduce((sum, { text }) => sum + plain(text).length, 0);

const isBlank = (text: string): boolean => !/[^\s\u00a0\u00ad\u200b\u2060\ufeff]/u.test(text);

const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff\0]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
