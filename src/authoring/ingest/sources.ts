import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { folderAt } from '../../content/read/folder.ts';

/** Where a document comes from. `shown` is what it was asked for by, and names it in what is said of it. */
export type Source =
  | { readonly kind: 'file'; readonly shown: string; readonly path: string }
  | { readonly kind: 'web'; readonly shown: string }
  | { readonly kind: 'piped'; readonly shown: '-' };

/** The sources that arguments name, in their order: a folder's files sorted, without hidden ones and without `passed`. */
export async function sourcesOf(args: readonly string[], cwd: string, passed: readonly string[]): Promise<Source[]> {
  const found: Source[] = [];
  for (const shown of args) {
    if (shown === '-') found.push({ kind: 'piped', shown });
    else if (/^[a-z][a-z0-9+.-]+:/i.test(shown)) found.push({ kind: 'web', shown });
    else found.push(...(await filesAt(shown, resolve(cwd, shown), passed)));
  }
  return found;
}

async function filesAt(shown: string, path: string, passed: readonly string[]): Promise<Source[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [{ kind: 'file', shown, path }];
  const files = await folderAt(path).list();
  const present = new Set(files);
  return files
    .filter((file) => !isTextOf(file, present) && !passed.some((folder) => isBelow(join(path, file), folder)))
    .map((file) => ({ kind: 'file', shown: join(shown, file), path: join(path, file) }));
}

/** Whether a file is the text that intake keeps beside an original. */
const isTextOf = (file: string, present: ReadonlySet<string>): boolean =>
  file.endsWith('.txt') && present.has(file.slice(0, -'.txt'.length));

const isBelow = (path: string, folder: string): boolean => path.startsWith(join(folder, '/'));
