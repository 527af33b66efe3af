import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../content/failure.ts';
import type { FileChange } from './file-change.ts';
import type { Journal } from './journal.ts';
import { mustBeWritable, stageBeside } from './linked-file.ts';
import { isLink, isOwnFile, mustLieWithin } from './own-file.ts';

/**
 * Gets a change ready in its folder, or beside what links lead to, and gives back its journal. What cannot be carried out
 * must not be decided: it fails here. `outside` takes note of what is written elsewhere than in the folder.
 */
export async function stage(
  content: string,
  folder: string,
  changes: readonly FileChange[],
  outside: string[],
): Promise<Journal> {
  for (const { file, to } of changes) for (const path of [file, to ?? file]) mustBeOwn(content, path);
  await mustBeWritable(content, changes);
  const journal: Journal = { place: [], through: [], move: [], remove: [] };
  for (const [index, { file, before, to, after }] of changes.entries()) {
    const path = join(content, file);
    await access(dirname(path), constants.W_OK);
    if (to !== null && isLink(path)) {
      if (to !== file) journal.move.push({ from: file, to });
      if (after === before) continue;
      const staged = randomUUID();
      outside.push(await stageBeside(path, staged, after));
      journal.through.push({ link: file, staged });
      continue;
    }
    if (file !== to) journal.remove.push(file);
    if (to === null) continue;
    const staged = String(index);
    await writeFile(join(folder, staged), after, { mode: (await stat(path)).mode });
    journal.place.push({ staged, file: to });
  }
  return journal;
}

function mustBeOwn(content: string, file: string): void {
  if (!isOwnFile(file))
    throw new Failure(
      `${file} has a name with which it cannot be changed here, so nothing is. Rename that file first.`,
    );
  mustLieWithin(content, file);
}
