import type { KeptFile, KeptList, SiteBuild } from '../../render/offline/build.ts';
import { buildId, isNamedByContent, listSite, type ListedFile, type SiteFile } from './list.ts';
import { workerScript } from './worker.ts';

/** A file to be written into a site; its path is below the site's folder. */
export interface OfflineFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * What a site is read with where there is no network: the service worker `sw.js`, and in `offline/` what a whole copy
 * amounts to (`build.json`) and the list of its files, named by the build. `files` are all others of the finished site;
 * of an older build's among these nothing is taken. `worker` is the program's service worker. The same bytes for the same
 * files, in whatever order.
 */
export function offlineFiles(files: readonly SiteFile[], worker: string): readonly OfflineFile[] {
  const listed = listSite(files);
  const build = buildId(listed);
  const amount: SiteBuild = {
    build,
    files: listed.length,
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const list: KeptList = { files: listed.map(keptFile) };
  return [
    { file: 'offline/build.json', bytes: json(amount) },
    { file: `offline/${build}.json`, bytes: json(list) },
    { file: 'sw.js', bytes: Buffer.from(workerScript(worker, build, listed)) },
  ];
}

const json = (data: unknown): Uint8Array => Buffer.from(`${JSON.stringify(data)}\n`);

/** Half of the list's length would be hashes: what has one in its name needs none, and of others eight digits tell. */
const keptFile = ({ address, bytes, hash }: ListedFile): KeptFile =>
  isNamedByContent(address) ? [address, bytes] : [address, bytes, hash.slice(0, 8)];
