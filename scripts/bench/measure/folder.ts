import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site weighs. */
export interface Weight {
  /** HTML files. */
  readonly pages: number;
  readonly largestPageBytes: number;
  /** Everything but the search index. */
  readonly siteBytes: number;
  readonly searchBytes: number;
}

/** Weighs a folder; `search` is the folder of the search index in it. */
export async function weigh(dir: string, search = 'pagefind'): Promise<Weight> {
  const weight = { pages: 0, largestPageBytes: 0, siteBytes: 0, searchBytes: 0 };
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = await stat(path);
    if (path.startsWith(join(dir, search, '/'))) {
      weight.searchBytes += size;
      continue;
    }
    weight.siteBytes += size;
    if (!entry.name.endsWith('.html')) continue;
    weight.pages += 1;
    weight.largestPageBytes = Math.max(weight.largestPageBytes, size);
  }
  return weight;
}
