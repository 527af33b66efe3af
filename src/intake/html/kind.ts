import type { Role } from '../extracted.ts';
import type { Amounts } from './amount.ts';
import type { Block, Box } from './block.ts';
import { hintsOf } from './hints.ts';
import { names } from './names.ts';
import { isNotice } from './notices.ts';
import { headingTags } from './tags.ts';

/** What a block within the part of a page that holds the report is, by its elements, their names and its own words. */
export function kindOf(block: Block, part: Box, amounts: Amounts): Role {
  const { text, linked, inline } = block;
  const own = hintsOf(inline);
  if (names('furniture', own) || names('foreign', own) || isNotice(text)) return 'furniture';
  let hints = own;
  let tag = '';
  // A name says what all of an element is: it says nothing where the element holds a good part of the report.
  const small = amounts.prose(part) * 0.3;
  let box: Box | null = block.box;
  for (let level = 0; level < farthest && box !== null && box !== part; level += 1, box = box.parent) {
    if (box.tag === 'p' || amounts.prose(box) <= small) hints += box.hints;
    if (box.tag === 'figure' || box.tag === 'figcaption') return 'caption';
    if (headingTags.has(box.tag)) tag = 'heading';
    else if (tag === '' && (box.tag === 'li' || box.tag === 'dd' || box.tag === 'dt')) tag = 'item';
    else if (box.tag === 'blockquote') tag = 'quotation';
  }
  if (names('caption', hints) || isPictureLine(block)) return 'caption';
  if (text.length < 100 && names('byline', hints)) return 'byline';
  if (text.length < 60 && /\p{N}/u.test(text) && (names('date', hints) || inline?.name === 'time')) return 'date';
  if (linked > text.length * (tag === 'quotation' ? 0.95 : 0.8)) return 'link';
  if (tag === '' && isStrongLine(block)) return 'heading';
  return tag === 'heading' || tag === 'item' || tag === 'quotation' ? tag : 'text';
}

/** Holders farther up than that say nothing of a block. */
const farthest = 20;

/** A short line all in strong type, as headings are on pages that have no elements for them. */
const isStrongLine = ({ text, strong }: Block): boolean =>
  text.length < 100 && strong >= text.length && !/[.!…,;。！।]$/u.test(text);

/** A short line under a picture in type of its own, or a line that says whose picture it is. */
const isPictureLine = ({ text, pictured, inline, box }: Block): boolean =>
  (pictured && text.length < 200 && (inline !== null || box.tag === 'center')) ||
  (text.length < 100 && /^(?:©|\(c\)\s)/iu.test(text));
