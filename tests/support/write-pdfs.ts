import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptPdfs, type Boxed } from '../../src/publish/pdf/kept.ts';
import type { SiteDocument } from '../../src/publish/pdf/printed.ts';

/** Writes documents as PDF into the folder of a site that has none yet; those that have not changed are taken from `cache`. */
export async function writePdfs(
  site: string,
  documents: readonly SiteDocument[],
  cache: string,
): Promise<readonly Boxed[]> {
  const put = async (path: string, bytes: Uint8Array): Promise<void> => {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  };
  const { boxed } = await keptPdfs(documents, { cache, put });
  return boxed;
}
