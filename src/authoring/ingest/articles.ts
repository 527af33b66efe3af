import type { Folder } from '../../content/read/folder.ts';
import { layoutOf } from '../../content/read/layout.ts';
import { usedIds } from '../used-ids.ts';

/** The articles of a briefing by their documents, and the ids that are taken. Grows as drafts are added. */
export interface Articles {
  /** SHA-256 of a document -> the file of its article, below the briefing's folder. */
  readonly fileOf: Map<string, string>;
  readonly ids: Set<string>;
}

/** Read from the text and not as YAML, so that an article in the middle of being edited is known all the same. */
const hash = /\bsha256:\s*["']?([0-9a-f]{64})\b/;

export async function articlesIn(folder: Folder): Promise<Articles> {
  const fileOf = new Map<string, string>();
  for (const file of await folder.list()) {
    if (layoutOf(file)?.collection !== 'articles') continue;
    const sha256 = hash.exec(await folder.read(file))?.[1];
    if (sha256 !== undefined && !fileOf.has(sha256)) fileOf.set(sha256, file);
  }
  return { fileOf, ids: new Set((await usedIds(folder)).keys()) };
}

/** The id of the article in a file. */
export const idOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
