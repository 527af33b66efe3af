import { watch as watchNames } from 'node:fs';
import { basename, dirname } from 'node:path';
import { watch } from 'chokidar';

/** How long nothing must happen before a folder counts as put in place: what fills it has begun, and is watched from then on. */
const quiet = 100;

/**
 * Calls `changed` at each change below a folder, and when another folder has come, or none, where it was (`git checkout`,
 * `mv`): a watcher holds to the folder that it was given, not to its name. Gives back how to stop.
 */
export function watchFolder(dir: string, changed: () => void, failed: (error: unknown) => void): () => void {
  const open = () => watch(dir, { ignoreInitial: true }).on('all', changed).on('error', failed);
  let tree = open();
  const replace = (): void => {
    void tree.close();
    // What was written while it was looked through is told by nothing else.
    tree = open().on('ready', changed);
  };
  let timer: NodeJS.Timeout | undefined;
  const above = watchNames(dirname(dir), (kind, name) => {
    if (kind !== 'rename' || (name !== null && name !== basename(dir))) return;
    clearTimeout(timer);
    timer = setTimeout(replace, quiet);
  }).on('error', failed);
  return () => {
    clearTimeout(timer);
    above.close();
    void tree.close();
  };
}
