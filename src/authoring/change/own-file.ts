import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../content/failure.ts';
import { collectionNames } from '../../content/entry.ts';
import { isProposalsFile } from '../proposals/file.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Whether a path, below a briefing's folder, can be that of a file which a change of the briefing writes: one of an entry,
 * of a registry, or of what is proposed for an article. None of them leads out of the folder, on any system. Told by the
 * names of collections alone: every command asks, and what they hold takes a while to load.
 */
export const isOwnFile = (file: string): boolean =>
  isProposalsFile(file) || (isOfCollection(file) && file.split('/').every(isPlainName));

function isOfCollection(file: string): boolean {
  const [top, ...below] = file.split('/');
  return below.length === 0
    ? collectionNames.some((name) => file === `${name}.yaml`)
    : collectionNames.some((name) => name === top) && /\.(?:md|yaml)$/u.test(file);
}

/** Windows takes a backslash for a slash, and no system knows names with a zero in them. */
const isPlainName = (name: string): boolean => name !== '' && !name.startsWith('.') && !/[\\\0]/u.test(name);

/** Fails where a folder on the way from a briefing's folder to one of its files is a link: the file is then elsewhere. */
export function mustLieWithin(content: string, file: string): void {
  const names = file.split('/').slice(0, -1);
  for (const [at] of names.entries()) {
    const folder = join(content, ...names.slice(0, at + 1));
    if (isLink(folder))
      throw new Failure(
        `${folder} is a link, so that ${file} is not in this briefing, and nothing is changed. Put the folder itself there.`,
      );
  }
}

export const isLink = (path: string): boolean => unlessGone(() => lstatSync(path))?.isSymbolicLink() === true;
