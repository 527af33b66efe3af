import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesIn } from '../../src/publish/files-in.ts';
import { writePortableCopy } from '../../src/publish/portable/copy.ts';
import { writeZip } from '../../src/publish/portable/zip.ts';
import type { BuiltSite } from '../support/built-site.ts';

/** The folder that a reader has of a site's zip, unpacked below `folder` in one with an odd name. */
export async function unpacked({ dir, base }: BuiltSite, folder: string): Promise<string> {
  const own = await mkdtemp(join(folder, 'copy-'));
  const built = join(own, 'built');
  await mkdir(built);
  const zip = join(own, 'copy.zip');
  await writeZip(built, await writePortableCopy(dir, await filesIn(dir), built, base), 'briefing', zip);
  const stick = join(own, 'a stick é # 100% ');
  for (const [file, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(stick, file)), { recursive: true });
    await writeFile(join(stick, file), bytes);
  }
  return join(stick, 'briefing');
}
