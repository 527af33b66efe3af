import { relative, sep } from 'node:path';
import { systemFailure } from '../../content/failure.ts';
import { watchFolder } from '../../publish/watch-folder.ts';

/** How long nothing must happen before a change counts as done: an editor that saves moves and removes several files. */
const quiet = 120;

/**
 * Calls `changed` once after each flurry of changes below some folders, with those of them that it was in. Hidden files
 * do not count: they are what an editor keeps beside the one it saves. Once no change is missed, gives how to stop.
 */
export async function watchFolders(
  folders: readonly string[],
  changed: (folders: ReadonlySet<string>) => void,
): Promise<() => void> {
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
      watchFolder(
        folder,
        (path) => {
          const parts = relative(folder, path).split(sep);
          if (!parts.some((part) => part.startsWith('.') || part.endsWith('~'))) soon(folder);
        },
        // A folder that goes while it is looked at is a change like any other.
        () => soon(folder),
      ),
    );
    await Promise.all(watchers.map(({ ready }) => ready));
    return () => {
      clearTimeout(timer);
      for (const { stop } of watchers) stop();
    };
  } catch (error) {
    throw systemFailure(error, `Watching ${folders.join(' and ')}`) ?? error;
  }
}
