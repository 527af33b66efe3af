import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../content/failure.ts';
import { splitFrontmatter } from '../content/read/frontmatter.ts';

/**
 * The Markdown of an entry, whose file is below `content`. Fails where it is not the one that the briefing was checked
 * with, whose SHA-256 is `checked`: an editor may save while a site is made, and nobody has asked whether that is cited.
 */
export function checkedText(content: string, file: string, checked: string): string {
  const body = splitFrontmatter(textOf(join(content, file)))?.body ?? '';
  if (hash('sha256', body) === checked) return body;
  throw new Failure(`${file} was changed while it was being read. Run the command again.`);
}

/** Nothing where it was removed, or is being replaced. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
