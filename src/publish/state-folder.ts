import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';

/**
 * Where a build keeps what it may use again: below `.readout` in the working folder, apart for each pair of briefing and
 * output, since what Astro knows of one briefing is wrong for another. `purpose` is the output, or "dev".
 */
export function stateFolder(cwd: string, content: string, purpose: string): string {
  const key = createHash('sha256').update(`${content}\0${purpose}`).digest('hex').slice(0, 10);
  return join(cwd, '.readout', `${basename(content)}-${key}`);
}
