import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packDigits, packName } from '../../render/portable/pack-name.ts';

/** Files of data by the script that hands them over. */
export interface Packs {
  readonly digits: number;
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** What scripts read while a page is shown: everything below `pagefind/` but its scripts, and JSON of pages. */
export function packsOf(files: readonly string[]): Packs {
  const data = files.filter(
    (file) => (/^pagefind\//.test(file) && !file.endsWith('.js')) || /^(?:search|timeline)\/.*\.json$/.test(file),
  );
  const digits = packDigits(data.filter((file) => file.endsWith('.pf_fragment')).length);
  return { digits, files: Map.groupBy(data, (file) => packName(file, digits)) };
}

export async function writePacks(site: string, copy: string, { files }: Packs): Promise<void> {
  for (const [pack, members] of files) {
    const bytes = await Promise.all(members.map((file) => readFile(join(site, file), 'base64')));
    const contents = Object.fromEntries(members.map((file, at) => [file, bytes[at]]));
    await mkdir(dirname(join(copy, pack)), { recursive: true });
    await writeFile(join(copy, pack), `Object.assign((self.readoutFiles ??= {}), ${JSON.stringify(contents)});\n`);
  }
}
