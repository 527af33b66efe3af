import { join } from 'node:path';
import { Failure } from '../../content/failure.ts';
import { folderAt } from '../../content/read/folder.ts';
import type { EditionId } from '../../content/schemas/ids.ts';
import { usedIds } from '../used-ids.ts';
import { createFile } from '../write-file.ts';

/** Puts a drafted edition in place, whole or not at all, and gives back its file below `content`. Nothing is overwritten. */
export async function draftEdition(content: string, id: EditionId, text: string): Promise<string> {
  await freeEditionId(content, id);
  const file = editionFile(id);
  await createFile(join(content, file), text);
  return file;
}

/** Fails where something else has the id. */
export async function freeEditionId(content: string, id: EditionId): Promise<void> {
  const usedBy = (await usedIds(folderAt(content))).get(id);
  if (usedBy !== undefined)
    throw new Failure(
      `The id "${id}" is used already, by ${usedBy}, and nothing is overwritten. Give the edition another with --id.`,
    );
}

export const editionFile = (id: EditionId): string => `editions/${id}.md`;
