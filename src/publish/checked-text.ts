import { hash } from 'node:crypto';
import { join } from 'node:path';
import { Failure } from '../content/failure.ts';
import { splitFrontmatter } from '../content/read/frontmatter.ts';
import { textIfThere } from './text-if-there.ts';

/**
 * The Markdown of an entry, whose file is below `content`. Fails where it is not the one that the briefing was checked
 * with, whose SHA-256 is `checked`: an editor may save while a site is made, and nobody has asked whether that is cited.
 */
export function checkedText(content: string, file: string, checked: string): string {
  const body = splitFrontmatter(textIfThere(join(content, file)))?.body ?? '';
  if (hash('sha256', body) === checked) return body;
  throw new Failure(`${file} was changed while it was being read. Run the command again.`);
}
