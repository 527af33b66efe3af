import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteDocument } from './printed.ts';
import { startPress } from './press.ts';

/** A PDF in which a box stands for characters that no font has. */
export interface Boxed {
  readonly path: string;
  readonly missing: readonly string[];
}

/** Writes documents as PDF into the folder of a site. */
export async function writePdfs(site: string, documents: readonly SiteDocument[]): Promise<Boxed[]> {
  const press = startPress();
  const boxed: Boxed[] = [];
  const queue = documents.values();
  // Each line of work takes the next document when its last is written, so that few are held at a time.
  const work = async (): Promise<void> => {
    for (const document of queue) {
      const { path } = document;
      const { bytes, missing } = await press.pdf(await document.make());
      const file = join(site, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
      if (missing.length > 0) boxed.push({ path, missing });
    }
  };
  try {
    await Promise.all(Array.from({ length: press.jobs + 1 }, work));
  } finally {
    await press.close();
  }
  return boxed.sort((a, b) => (a.path < b.path ? -1 : 1));
}
