import { documentHashIn } from '../../content/document-hash.ts';
import type { Folder } from '../../content/read/folder.ts';
import { layoutOf } from '../../content/read/layout.ts';
import { usedIds } from '../used-ids.ts';

/** The articles of a briefing by their documents, and the ids that are taken. Grows as drafts are added. */
export interface Articles {
  /** SHA-256 of a document -> the file of its article, below the briefing's folder. */
  readonly fileOf: Map<string, string>;
  readonly ids: Set<string>;
}

export async function articlesIn(folder: Folder): Promise<Articles> {
  const fileOf = new Map<string, string>();
  for (const file of await folder.list()) {
    if (layoutOf(file)?.collection !== 'articles') continue;
    const sha256 = documentHashIn(await folder.read(file));
    if (sha256 !== undefined && !fileOf.has(sha256)) fileOf.set(sha256, file);
  }
  return { fileOf, ids: new Set((await usedIds(folder)).keys()) };
}

/** The id of the article in a file. */
export const idOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
