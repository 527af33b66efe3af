/**
 * The script that hands over a file of data in a copy that is opened without a server: the file's own name with `.js`,
 * or, for the many small files of a Pagefind index, a pack of those whose hashes begin alike. `digits` says how many
 * hexadecimal digits count.
 */
export function packName(path: string, digits: number): string {
  const [, folder, language, hash] = /^(.*\/(?:fragment|index)\/)([^/]+_)([0-9a-f]+)\.pf_\w+$/.exec(path) ?? [];
  return folder === undefined || language === undefined || hash === undefined
    ? `${path}.js`
    : `${folder}${language}${hash.slice(0, digits)}.js`;
}

/** So many that a pack stays small, and so few that ten thousand pages make some five hundred packs. */
export const packDigits = (fragments: number): number => (fragments <= 256 ? 1 : fragments <= 40_000 ? 2 : 3);
