import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptFile, KeptList, SiteBuild } from '../../render/offline/build.ts';
import { filesIn } from '../files-in.ts';
import { buildId, isNamedByContent, listSite, type ListedFile } from './list.ts';
import { writeWorker } from './worker.ts';

/**
 * Writes what a finished site is read with where there is no network: the service worker `sw.js`, and in `offline/` what
 * a whole copy amounts to (`build.json`) and the list of its files, named by the build. The same bytes from the same site.
 */
export async function writeOffline(site: string): Promise<void> {
  const files = await filesIn(site);
  const listed = await listSite(site, files);
  const build = buildId(listed);
  const amount: SiteBuild = {
    build,
    files: listed.length,
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const list: KeptList = { files: listed.map(keptFile) };
  await mkdir(join(site, 'offline'), { recursive: true });
  await writeFile(join(site, 'offline/build.json'), `${JSON.stringify(amount)}\n`);
  await writeFile(join(site, `offline/${build}.json`), `${JSON.stringify(list)}\n`);
  await writeWorker(site, build, listed);
}

/** Half of the list's length would be hashes: what has one in its name needs none, and of others eight digits tell. */
const keptFile = ({ address, bytes, hash }: ListedFile): KeptFile =>
  isNamedByContent(address) ? [address, bytes] : [address, bytes, hash.slice(0, 8)];
