import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesIn } from '../../src/publish/files-in.ts';
import { bundleWorker } from '../../src/publish/offline/bundle-worker.ts';
import { offlineFiles } from '../../src/publish/offline/files.ts';
import type { SiteFile } from '../../src/publish/offline/list.ts';

/** Files are read this many at a time. */
const atOnce = 32;

/** Writes into a finished site what it is read with where there is no network: see `offlineFiles`. */
export async function writeOffline(site: string): Promise<void> {
  const names = await filesIn(site);
  const files: SiteFile[] = [];
  for (let at = 0; at < names.length; at += atOnce)
    files.push(...(await Promise.all(names.slice(at, at + atOnce).map((file) => siteFile(site, file)))));
  for (const { file, bytes } of offlineFiles(files, await bundleWorker())) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), bytes);
  }
}

async function siteFile(site: string, file: string): Promise<SiteFile> {
  const content = await readFile(join(site, file));
  return { file, bytes: content.length, hash: createHash('sha256').update(content).digest('hex') };
}
