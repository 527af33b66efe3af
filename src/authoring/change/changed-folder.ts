import { folderAt, type Folder } from '../../content/read/folder.ts';
import type { FileChange } from './file-change.ts';

/** A briefing's folder as it will be after a change. */
export function changedFolder(content: string, changes: readonly FileChange[]): Folder {
  const folder = folderAt(content);
  const texts = new Map(changes.flatMap(({ to, after }) => (to === null ? [] : [[to, after] as const])));
  const gone = new Set(changes.flatMap(({ file, to }) => (file === to ? [] : [file])));
  return {
    async list() {
      const files = (await folder.list()).filter((file) => !gone.has(file));
      const added = [...texts.keys()].filter((file) => !file.startsWith('.') && !files.includes(file));
      return [...files, ...added].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    },
    read: (file) => {
      const text = texts.get(file);
      return text === undefined ? folder.read(file) : Promise.resolve(text);
    },
  };
}
