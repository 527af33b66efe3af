import { watch as watchNames } from 'node:fs';
import { basename, dirname } from 'node:path';
import { watch } from 'chokidar';

/** How long nothing must happen before a folder counts as put in place: what fills it has begun, and is watched from then on. */
const quiet = 100;

/** A folder that is being watched. */
export interface WatchedFolder {
  /** Nothing that changes from then on is missed. */
  readonly ready: Promise<void>;
  readonly stop: () => void;
}

/**
 * Calls `changed` with the path of each change below a folder, and with the folder's when another has come, or none, where
 * it was (`git checkout`, `mv`): a watcher holds to the folder that it was given, not to its name.
 */
export function watchFolder(
  dir: string,
  changed: (path: string) => void,
  failed: (error: unknown) => void,
): WatchedFolder {
  const open = () =>
    watch(dir, { ignoreInitial: true })
      .on('all', (_, path) => changed(path))
      .on('error', failed);
  let tree = open();
  const ready = new Promise<void>((done) => tree.once('ready', done));
  const replace = (): void => {
    void tree.close();
    // What was written while it was looked through is told by nothing else.
    tree = open().on('ready', () => changed(dir));
  };
  let timer: NodeJS.Timeout | undefined;
  const above = watchNames(dirname(dir), (kind, name) => {
    if (kind !== 'rename' || (name !== null && name !== basename(dir))) return;
    clearTimeout(timer);
    timer = setTimeout(replace, quiet);
  }).on('error', failed);
  const stop = (): void => {
    clearTimeout(timer);
    above.close();
    void tree.close();
  };
  return { ready, stop };
}
