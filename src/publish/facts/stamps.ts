import type { Folder, Stamp } from '../../content/read/folder.ts';

/** Coarser than any file system's clock: FAT counts in steps of two seconds. */
const tick = 2000;

/**
 * A stamp as it may be kept: empty for a file that was changed so lately that it may change again within the same tick of
 * the system's clock, which no stamp would show. Such a file is read again to know it. `now` is in milliseconds since 1970.
 */
export const settled = ({ key, changed }: Stamp, now = Date.now()): string => (changed > now - tick ? '' : key);

/** The file's stamp; one that is never known again where it has none, or has gone meanwhile. */
export function stampOf(folder: Folder, file: string): Stamp {
  try {
    return folder.stamp?.(file) ?? none;
  } catch {
    return none;
  }
}

const none: Stamp = { key: '', changed: 0 };
