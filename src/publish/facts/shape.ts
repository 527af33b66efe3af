import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import { digestOf } from '../digest.ts';
import type { ReadFile } from './known-files.ts';

/** Digest of what was made of a file, but for what is told of its bodies' words and for numbers of lines. */
export function shapeOf({ facts, problems, unread, verified }: ReadFile): string {
  return digestOf(JSON.stringify([facts.map(withoutLines), problems.map(unplaced), unread, verified]));
}

/** Digest of the bodies of a file's entries, and of which of their words name whom. */
export const bodyOf = ({ facts }: ReadFile): string =>
  digestOf(facts.map(({ body }) => `${body.hash} ${body.named}`).join('\n'));

function withoutLines({ body, ...entry }: AnyEntryFacts) {
  return [
    entry,
    body.blocks.map(({ marks, ...block }) => [unplaced(block), marks.map(unplaced)]),
    body.malformed.map(unplaced),
  ];
}

function unplaced<T extends { readonly line?: number }>({ line: _line, ...rest }: T): Omit<T, 'line'> {
  return rest;
}
