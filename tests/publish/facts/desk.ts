import type { Folder } from '../../../src/content/read/folder.ts';

/** A briefing folder in memory, with a clock of its own: each change takes a minute. */
export interface Desk extends Folder {
  readonly files: Map<string, string>;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Saves a file as it is. */
  touch(file: string): void;
  /** Files read since this was asked last. */
  taken(): readonly string[];
}

export function deskOf(texts: Readonly<Record<string, string>>): Desk {
  const files = new Map(Object.entries(texts));
  const changed = new Map<string, number>();
  let minutes = 0;
  let read: string[] = [];
  const stamp = (file: string): void => void changed.set(file, (minutes += 1) * 60_000);
  for (const file of files.keys()) stamp(file);
  return {
    files,
    list: () => Promise.resolve([...files.keys()].toSorted()),
    read(file) {
      read.push(file);
      const text = files.get(file);
      return text === undefined ? Promise.reject(new Error(`${file} is not there.`)) : Promise.resolve(text);
    },
    stamp: (file) => ({ key: `${changed.get(file) ?? 0}`, changed: changed.get(file) ?? 0 }),
    write(file, text) {
      files.set(file, text);
      stamp(file);
    },
    remove: (file) => files.delete(file),
    touch: stamp,
    taken() {
      const taken = read;
      read = [];
      return taken;
    },
  };
}
