import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How a briefing's files are reached; a test may give its own. Paths are below `dir`, with forward slashes. */
export interface Folder {
  /** Every file below the folder, hidden ones left out, in an order that does not depend on the system. */
  list(): Promise<readonly string[]>;
  /** The file's text, UTF-8. */
  read(file: string): Promise<string>;
  /** When the file was changed last; without it a file is read to know whether it is another. */
  stamp?(file: string): Stamp;
  /** Where the files lie, for other threads that read them too; absent where they lie in no folder of the system. */
  readonly dir?: string;
}

/** What the system says of a file. */
export interface Stamp {
  /** Another whenever the file is, but for changes within one tick of the system's clock. */
  readonly key: string;
  /** In milliseconds since 1970, the later of when its content and when its entry in the folder were changed last. */
  readonly changed: number;
}

export function folderAt(dir: string): Folder {
  return {
    dir,
    async list() {
      const found: string[] = [];
      const walk = async (below: string): Promise<void> => {
        const entries = await readdir(join(dir, below), { withFileTypes: true });
        for (const entry of entries) {
          if (entry.name.startsWith('.')) continue;
          const path = below === '' ? entry.name : `${below}/${entry.name}`;
          if (entry.isDirectory()) await walk(path);
          else found.push(path);
        }
      };
      await walk('');
      return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    },
    // To wait for a small file takes a tenth of the time that it takes to be told when it is there.
    read: (file) =>
      new Promise((resolve) => {
        resolve(readFileSync(join(dir, file), 'utf8'));
      }),
    stamp(file) {
      const { mtimeMs, ctimeMs, size, ino } = statSync(join(dir, file));
      return { key: `${mtimeMs} ${ctimeMs} ${size} ${ino}`, changed: Math.max(mtimeMs, ctimeMs) };
    },
  };
}
