import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finishChange } from '../authoring/change/finish-change.ts';
import { Failure } from '../content/failure.ts';

const isBriefing = (dir: string): boolean => existsSync(join(dir, 'briefing.yaml'));

/**
 * The folder of the briefing that a command is about: the one given, or `content` in it; where none is given, `content`
 * in the working folder, or that folder itself. A change of it that a killed command had begun is finished first.
 */
export function contentFolder(cwd: string, given: string | undefined): string {
  const content = foundFolder(cwd, given);
  finishChange(content);
  return content;
}

function foundFolder(cwd: string, given: string | undefined): string {
  if (given !== undefined) {
    const dir = resolve(cwd, given);
    if (!existsSync(dir))
      throw new Failure(`There is no folder ${given}. Name the folder of a briefing with --content.`);
    return !isBriefing(dir) && isBriefing(join(dir, 'content')) ? join(dir, 'content') : dir;
  }
  const content = join(cwd, 'content');
  if (existsSync(content)) return content;
  if (isBriefing(cwd)) return cwd;
  throw new Failure(
    'There is no briefing here: this folder has neither a folder content nor a file briefing.yaml. ' +
      'Name one with --content DIR, or begin one with "readout init DIR".',
  );
}
