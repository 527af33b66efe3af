import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site amounts to. */
export interface SiteSize {
  /** HTML files. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

export async function measureSite(dir: string): Promise<SiteSize> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, files: files.length, bytes };
}
