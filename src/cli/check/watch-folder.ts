import { watch } from 'node:fs';
import { sep } from 'node:path';
import { systemFailure } from '../../content/failure.ts';

/** How long nothing must happen before a change counts as done: an editor that saves moves and removes several files. */
const quiet = 120;

/**
 * Calls `changed` once after each flurry of changes below some folders, with those of them that it was in. Hidden files
 * do not count: they are what an editor keeps beside the one it saves. Gives back how to stop.
 */
export function watchFolders(folders: readonly string[], changed: (folders: ReadonlySet<string>) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stirred = new Set<string>();
  const soon = (folder: string): void => {
    stirred.add(folder);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const flurry = stirred;
      stirred = new Set();
      changed(flurry);
    }, quiet);
  };
  try {
    const watchers = folders.map((folder) =>
      watch(folder, { recursive: true }, (_, file) => {
        if (file?.split(sep).some((part) => part.startsWith('.') || part.endsWith('~')) !== true) soon(folder);
      })
        // A folder that goes while it is looked at is a change like any other.
        .on('error', () => soon(folder)),
    );
    return () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    };
  } catch (error) {
    throw systemFailure(error, `Watching ${folders.join(' and ')}`) ?? error;
  }
}
