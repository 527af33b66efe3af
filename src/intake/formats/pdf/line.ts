import type { Piece } from './document.ts';

/** A line of text on a page, or of one of its columns; points from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Pieces of one baseline further apart than this, in font sizes, belong to two columns. */
const apart = 1;
/** Pieces of one word are nearer to each other than this, in font sizes. */
const blank = 0.15;

/** The pieces of a page put together to lines, from top to bottom, each row's lines from left to right. */
export function linesOfPage(pieces: readonly Piece[], page: number): readonly PdfLine[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row !== undefined && base !== undefined && base.y - piece.y < rise(base, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => segments(row).map((segment) => joined(segment, page)));
}

/** How far apart baselines of one row may be: small raised figures stand well above theirs. */
function rise(one: Piece, other: Piece): number {
  const [small, large] = [Math.min(one.fontSize, other.fontSize), Math.max(one.fontSize, other.fontSize)];
  return small < large * 0.8 ? large * 0.5 : small * 0.4;
}

function segments(row: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [];
  let right = -Infinity;
  for (const piece of row.toSorted((one, other) => one.x - other.x)) {
    const last = found.at(-1);
    if (last === undefined || piece.x - right > apart * piece.fontSize) found.push([piece]);
    else last.push(piece);
    right = Math.max(right, piece.x + piece.width);
  }
  return found;
}

/** Pieces as one line. Of writing from right to left the rightmost is the first. */
function joined(pieces: readonly Piece[], page: number): PdfLine {
  const isRtl = pieces.filter(({ dir }) => dir === 'rtl').length * 2 > pieces.length;
  const ordered = isRtl ? pieces.toReversed() : pieces;
  let text = '';
  let before: Piece | null = null;
  for (const piece of ordered) {
    const gap = before === null ? 0 : isRtl ? before.x - piece.x - piece.width : piece.x - before.x - before.width;
    text += before !== null && gap > blank * piece.fontSize ? ` ${piece.str}` : piece.str;
    before = piece;
  }
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    page,
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    y: pieces[0]?.y ?? 0,
    size: Math.max(...pieces.map(({ fontSize }) => fontSize)),
  };
}
