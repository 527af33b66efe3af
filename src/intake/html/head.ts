import type { Role } from '../extracted.ts';
import type { Block } from './block.ts';
import type { Placed } from './placed.ts';
import { hintsOf } from './hints.ts';
import { names } from './names.ts';
import { isByline } from './notices.ts';

/** A paragraph of that length begins the report. */
const firstParagraph = 100;
const mostLines = 8;

/** Tells the lines above a report's first paragraph from it: title, subtitle, date, byline. Changes `roles`. */
export function trimHead(report: readonly Placed[], roles: Role[], title: string): void {
  const first = report.findIndex(({ block, at }) => roles[at] !== 'heading' && block.text.length >= firstParagraph);
  const whole = folded(title);
  for (const { block, at } of report.slice(0, Math.min(mostLines, first === -1 ? report.length : first + 1)))
    roles[at] = headRole(block, whole) ?? roles[at] ?? 'text';
}

function headRole({ text, box, inline }: Block, title: string): Role | null {
  if (box.tag === 'h1' || isTitle(text, title)) return 'title';
  if (text.length < 300 && names('subtitle', box.hints + (box.parent?.hints ?? '') + hintsOf(inline))) return 'title';
  if (text.length > firstParagraph || /[.!?…。！？।؟:]["'”’»)]?$/u.test(text)) return null;
  if (/\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{1,4}|\p{N}{1,2}:\p{N}{2}|(?:19|20)\p{N}{2}/u.test(text)) return 'date';
  return isByline(text) ? 'byline' : null;
}

/** Whether a line is the page's title, or its part before the name of the publisher. */
function isTitle(line: string, title: string): boolean {
  const own = folded(line);
  return own.length >= 15 && title.includes(own) && own.length > title.length * 0.4;
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
