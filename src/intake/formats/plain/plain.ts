import { paragraphsIn } from '../../../content/documents.ts';
import type { Paragraph } from '../../extracted.ts';
import { roleAlone } from './alone.ts';
import { lineOf } from './line.ts';
import { rolesByPlace, type Roles } from './place.ts';
import { unwrapped } from './unwrap.ts';

/** The paragraphs of a plain text, and whether they are other than its lines. */
export interface PlainText {
  readonly paragraphs: readonly Paragraph[];
  readonly joined: boolean;
}

/**
 * Paragraphs of a text as scraped, saved or typed: its lines that are not empty, as a document's paragraphs are counted
 * everywhere, each with a role. Lines broken at a fixed width, as in mails, are put together again first.
 */
export function plainText(text: string): PlainText {
  const whole = unwrapped(text);
  const lines = whole ?? paragraphsIn(text);
  return { paragraphs: withRoles(lines), joined: whole !== null };
}

/** Lines with roles: by what each says, then by where it stands. */
export function withRoles(texts: readonly string[]): readonly Paragraph[] {
  const lines = texts.map(lineOf);
  const roles: Roles = lines.map(roleAlone);
  rolesByPlace(lines, roles);
  return lines.map(({ text }, at) => ({ text, role: roles[at] ?? 'furniture' }));
}
