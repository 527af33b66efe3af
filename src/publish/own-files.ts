import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';
import type { SiteFile } from './offline/list.ts';
import { markerFile } from './marker.ts';

/** What a build wrote into a site. */
interface Written {
  readonly files: readonly Pick<SiteFile, 'file'>[];
}

/**
 * Copies into a stage what somebody has put into the published site beside what its build wrote there, as a host's
 * `CNAME` or a `.git`: in a site that is replaced as a whole it would be lost. What the new site has itself goes first.
 */
export async function keepOwnFiles(out: string, stage: string, { files }: Written): Promise<void> {
  const written = new Set([markerFile, ...files.map(({ file }) => file)]);
  const folders = new Set([...written].map((file) => file.split('/', 1)[0]));
  const entries = await readdir(out);
  for (const name of entries)
    if (!folders.has(name) && !existsSync(join(stage, name)))
      await cp(join(out, name), join(stage, name), {
        recursive: true,
        preserveTimestamps: true,
        verbatimSymlinks: true,
      });
  for (const file of await filesIn(out)) {
    const place = join(stage, file);
    if (written.has(file) || existsSync(place)) continue;
    await mkdir(dirname(place), { recursive: true });
    await copyFile(join(out, file), place);
  }
}
