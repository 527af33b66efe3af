import type { Role } from '../extracted.ts';
import type { Block } from './block.ts';
import { hintsOf } from './hints.ts';
import { names } from './names.ts';

/** What a block outside of the report is: its title, who wrote it and when stand above it on many pages. */
export function roleOutside({ text, box, inline }: Block): Role {
  if (box.tag === 'h1') return 'title';
  const hints = box.hints + (box.parent?.hints ?? '') + hintsOf(inline);
  if (text.length < 100 && names('byline', hints)) return 'byline';
  if (text.length < 60 && /\p{N}/u.test(text) && (inline?.localName === 'time' || names('date', hints))) return 'date';
  return 'furniture';
}
