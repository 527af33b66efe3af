import type { Block, PrintedDocument } from '../document.ts';
import { citedNumbers } from '../cited-numbers.ts';
import { headingsOf } from '../plain.ts';

/** The beginning of a document, and the headings below which something is left out. */
export interface Shortened {
  readonly document: PrintedDocument;
  readonly left: readonly string[];
}

/**
 * As many blocks from the beginning as `fits` allows, without the sources that only the others cite. `fits` must allow
 * every beginning of one that it allows.
 */
export function shortened(document: PrintedDocument, fits: (beginning: Shortened) => boolean): Shortened {
  const { blocks } = document;
  let [most, few] = [0, blocks.length];
  while (most < few) {
    const middle = Math.ceil((most + few) / 2);
    if (fits(beginning(document, middle))) most = middle;
    else few = middle - 1;
  }
  return beginning(document, most);
}

function beginning(document: PrintedDocument, length: number): Shortened {
  const { blocks, sources } = document;
  if (length === blocks.length) return { document, left: [] };
  let end = length;
  while (end > 0 && blocks[end - 1]?.kind === 'heading') end -= 1;
  const kept = blocks.slice(0, end);
  const numbers = citedNumbers([{ kind: 'paragraph', line: document.standfirst }, ...kept]);
  const notes = sources.notes.filter(({ number }) => numbers.has(number));
  return {
    document: { ...document, blocks: kept, sources: { ...sources, notes } },
    left: headingsLeft(kept, blocks.slice(end)),
  };
}

/** Of the section that is cut, where one is, and of those after it. */
function headingsLeft(kept: readonly Block[], left: readonly Block[]): string[] {
  const first = left[0]?.kind === 'heading' || left[0]?.kind === 'part' ? [] : headingsOf(kept).slice(-1);
  const sections = headingsOf(left).filter(({ level }) => level === 1);
  return [...first, ...sections].map(({ text }) => text);
}
