import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How a briefing's files are reached; a test may give its own. Paths are below `dir`, with forward slashes. */
export interface Folder {
  /** Every file below the folder, hidden ones left out, in an order that does not depend on the system. */
  list(): Promise<readonly string[]>;
  /** The file's text, UTF-8. */
  read(file: string): Promise<string>;
  /** What is another whenever the file is; without it a file is read to know. */
  stamp?(file: string): Promise<string>;
}

export function folderAt(dir: string): Folder {
  return {
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
    read: (file) => readFile(join(dir, file), 'utf8'),
    async stamp(file) {
      const { mtimeNs, ctimeNs, size, ino } = await stat(join(dir, file), { bigint: true });
      return [mtimeNs, ctimeNs, size, ino].join(' ');
    },
  };
}
