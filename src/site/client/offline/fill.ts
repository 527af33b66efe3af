import type { KeptFile, SiteBuild } from '../../../render/offline/build.ts';
import { copyNames, listOf, servedBuild } from './copies.ts';
import { pastKept, placesOf, wholeMark } from './places.ts';
import { sha256 } from './sha256.ts';

/** The host serves another build than the one that is being kept. */
export class OtherBuild extends Error {}

/** So many files are asked for at once. */
const atOnce = 6;

interface Options {
  readonly signal: AbortSignal;
  /** Told how many bytes are there, of `build.bytes`. */
  readonly onProgress: (bytes: number) => void;
}

/**
 * Brings a copy of a build up to the whole of it, beside any older copy, which is left as it is. Goes on where it
 * stopped; takes from an older copy what has not changed. Every file is held against its hash, so that nothing of
 * another build gets in.
 */
export async function fill(base: string, build: SiteBuild, { signal, onProgress }: Options): Promise<void> {
  const name = placesOf(base).copy(build.build);
  const copy = await caches.open(name);
  const files = (await listOf(base, name)) ?? (await fetchList(base, build, copy, signal));
  const older = await olderFiles(base, name);
  const there = new Set((await copy.keys()).map(({ url }) => new URL(url).pathname.slice(base.length)));
  const missing = files.filter(([address]) => !there.has(address));
  let bytes = build.bytes - missing.reduce((sum, [, size]) => sum + size, 0);
  onProgress(bytes);
  const next = missing.values();
  const work = async (): Promise<void> => {
    for (const file of next) {
      signal.throwIfAborted();
      const content = (await fromOlder(base, file, older)) ?? (await fetchFile(base, file, build, signal));
      await copy.put(base + file[0], content);
      onProgress((bytes += file[1]));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await copy.put(wholeMark(base), Response.json(build));
}

async function fetchList(base: string, { build }: SiteBuild, copy: Cache, signal: AbortSignal) {
  const address = `${base}offline/${build}.json`;
  const answer = await fetch(address, { headers: pastKept, signal });
  if (!answer.ok) throw new OtherBuild();
  await copy.put(address, answer);
  return (await listOf(base, placesOf(base).copy(build))) ?? [];
}

/** Files of other copies, by what must be the same for theirs to be ours. */
async function olderFiles(base: string, own: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of await copyNames(base))
    if (name !== own) for (const file of (await listOf(base, name)) ?? []) found.set(keyOf(file), name);
  return found;
}

const keyOf = ([address, bytes, hash = '']: KeptFile): string => `${address} ${bytes} ${hash}`;

async function fromOlder(
  base: string,
  file: KeptFile,
  older: ReadonlyMap<string, string>,
): Promise<Response | undefined> {
  const cacheName = older.get(keyOf(file));
  return cacheName === undefined ? undefined : caches.match(base + file[0], { cacheName });
}

/** Made anew: a browser shows no page that has come by a redirect. */
async function fetchFile(base: string, file: KeptFile, build: SiteBuild, signal: AbortSignal): Promise<Response> {
  const [address, , hash] = file;
  const answer = await fetch(base + address, { cache: 'no-cache', headers: pastKept, signal });
  const content = await answer.arrayBuffer();
  // A host may add to its pages on the way: what differs is wrong only where the host has another build by now.
  const isAsListed = answer.ok && (hash === undefined || (await sha256(content)).startsWith(hash));
  if (!isAsListed && (await servedBuild(base, signal)).build !== build.build) throw new OtherBuild();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const type = answer.headers.get('content-type');
  return new Response(content, type === null ? {} : { headers: { 'content-type': type } });
}
