import { hash } from 'node:crypto';

/** A file of a finished site. */
export interface SiteFile {
  /** Its path below the site's folder, `/` between: `actors/russia/index.html`. */
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of its content, in hexadecimal. */
  readonly hash: string;
}

/** A file of a site that a reader may keep. */
export interface ListedFile extends Pick<SiteFile, 'bytes' | 'hash'> {
  /** Below the base, as a host serves it: `actors/russia/`. */
  readonly address: string;
}

/** What is of use on a hosted site alone: how it is kept on a reader's device, and what is new there. */
export const isHostedOnly = (file: string): boolean => /^(?:sw\.js|known\.json|offline\/.*)$/.test(file);

/** What only machines ask for: a host, a search engine, the service worker. */
const isForMachines = (file: string): boolean =>
  /^(?:404\.html|sitemap(?:-\d+)?\.xml|sw\.js|\..*|offline\/.*\.json)$/.test(file);

/** Its name changes with its content. */
export const isNamedByContent = (address: string): boolean => /^_astro\/|\.pf_[a-z]+$/.test(address);

/** All that a whole copy of a site holds, in the order of its paths, whatever that of `files`. */
export const listSite = (files: readonly SiteFile[]): ListedFile[] =>
  files
    .filter(({ file }) => !isForMachines(file))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, bytes, hash }) => ({ address: file.replace(/(^|\/)index\.html$/, '$1'), bytes, hash }));

/** Names a build: the same for the same files, whenever and wherever they were made. */
export function buildId(listed: readonly ListedFile[]): string {
  const lines = listed.map(({ address, hash }) => `${address}\0${hash}\n`);
  return hash('sha256', lines.join('')).slice(0, 12);
}
