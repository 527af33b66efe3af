import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a site that a reader may keep. */
export interface ListedFile {
  /** Below the base, as a host serves it: `actors/russia/`. */
  readonly address: string;
  readonly bytes: number;
  /** SHA-256 of its content, in hexadecimal. */
  readonly hash: string;
}

/** Files are read this many at a time. */
const atOnce = 32;

/** What is of use on a hosted site alone: how it is kept on a reader's device, and what is new there. */
export const isHostedOnly = (file: string): boolean => /^(?:sw\.js|known\.json|offline\/.*)$/.test(file);

/** What only machines ask for: a host, a search engine, the service worker. */
const isForMachines = (file: string): boolean =>
  /^(?:404\.html|sitemap\.xml|sw\.js|\..*|offline\/.*\.json)$/.test(file);

/** Its name changes with its content. */
export const isNamedByContent = (address: string): boolean => /^_astro\/|\.pf_[a-z]+$/.test(address);

/** All that a whole copy of a site holds, in the order of `files`. */
export async function listSite(site: string, files: readonly string[]): Promise<ListedFile[]> {
  const kept = files.filter((file) => !isForMachines(file));
  const listed: ListedFile[] = [];
  for (let at = 0; at < kept.length; at += atOnce)
    listed.push(...(await Promise.all(kept.slice(at, at + atOnce).map((file) => listedFile(site, file)))));
  return listed;
}

async function listedFile(site: string, file: string): Promise<ListedFile> {
  const content = await readFile(join(site, file));
  return {
    address: file.replace(/(^|\/)index\.html$/, '$1'),
    bytes: content.length,
    hash: createHash('sha256').update(content).digest('hex'),
  };
}

/** Names a build: the same for the same files, whenever and wherever they were made. */
export function buildId(listed: readonly ListedFile[]): string {
  const hash = createHash('sha256');
  for (const { address, hash: content } of listed) hash.update(`${address}\0${content}\n`);
  return hash.digest('hex').slice(0, 12);
}
