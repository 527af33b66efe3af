import type { Role } from '../extracted.ts';
import type { Block } from './block.ts';
import { hintsOf } from './hints.ts';
import { names } from './names.ts';

/** What a block outside of the report's text is: its title, who wrote it and when stand above it on many pages. */
export function roleOutside(block: Block, isFurniture: boolean): Role {
  const { text, box, inline } = block;
  if (box.tag === 'h1') return 'title';
  if (box.tag === 'figcaption' || box.parent?.tag === 'figure') return 'caption';
  const hints = box.hints + (box.parent?.hints ?? '') + hintsOf(inline);
  if (!isFurniture && isTitle(block)) return 'title';
  if (text.length < 100 && !isSentence(text) && names('byline', hints)) return 'byline';
  if (text.length < 60 && /\p{N}/u.test(text) && (inline?.name === 'time' || names('date', hints))) return 'date';
  return 'furniture';
}

/** A heading that is called a title, or what stands beside the title as its subtitle. */
function isTitle({ text, box, linked }: Block): boolean {
  if (linked > 0 || text.length > 300) return false;
  if (box.tag === 'h2') return names('title', box.hints);
  return names('subtitle', box.hints) && box.parent?.children.slice(0, 8).some(({ tag }) => tag === 'h1') === true;
}

const isSentence = (text: string): boolean => /\p{L}{3}[.!?…。！？।؟]$/u.test(text);
