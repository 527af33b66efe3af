import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { asUnreadable, UnreadableFile } from './unreadable.ts';
import { looksUtf16, replacement, utf8Text } from './utf8.ts';

/** The file of a briefing's settings. */
export const briefingFile = 'briefing.yaml';

/** How a briefing's files are reached; a test may give its own. Paths are below `dir`, with forward slashes. */
export interface Folder {
  /**
   * Every file below the folder, hidden ones left out, in an order that does not depend on the system. Of a folder that
   * cannot be looked into, its path and a slash: who reads that is told why.
   */
  list(): Promise<readonly string[]>;
  /** The file's text. Rejects with an `UnreadableFile` where it cannot be had, or is not UTF-8. */
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

// To wait for a small file takes a tenth of the time that it takes to be told when it is there, and for folders half.
export function folderAt(dir: string): Folder {
  return {
    dir,
    list: () =>
      new Promise((resolve) => {
        resolve(filesBelow(dir).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
    read: (file) =>
      new Promise((resolve) => {
        resolve(textIn(dir, file));
      }),
    stamp(file) {
      // Asked for every file of a folder: to join the two takes a quarter of the time that the system takes to answer.
      const { mtimeMs, ctimeMs, size, ino } = statSync(`${dir}/${file}`);
      return { key: `${mtimeMs} ${ctimeMs} ${size} ${ino}`, changed: Math.max(mtimeMs, ctimeMs) };
    },
  };
}

function textIn(dir: string, file: string): string {
  try {
    const path = join(dir, file);
    const text = readFileSync(path, 'utf8');
    // A text without a replacement was UTF-8, so that nearly no file is looked at a second time.
    return text.includes(replacement) || looksUtf16(text) ? utf8Text(readFileSync(path), file) : text;
  } catch (error) {
    throw asUnreadable(error, file);
  }
}

function filesBelow(dir: string, below = ''): string[] {
  const entries = entriesOf(dir, below);
  if (entries === null) return [`${below}/`];
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(dir, path) : [path];
  });
}

/** What stands in a folder; null where it lies in the briefing's and cannot be looked into. */
function entriesOf(dir: string, below: string): readonly Dirent[] | null {
  try {
    return readdirSync(join(dir, below), { withFileTypes: true });
  } catch (error) {
    if (below === '' || !(asUnreadable(error, below) instanceof UnreadableFile)) throw error;
    return null;
  }
}
