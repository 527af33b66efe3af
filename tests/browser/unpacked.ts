import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll } from 'vitest';
import { writePortableCopy } from '../../src/publish/portable/copy.ts';
import { writeZip } from '../../src/publish/portable/zip.ts';
import type { BuiltSite } from '../support/built-site.ts';

/** The folder that a reader has of a site's zip, unpacked in a folder with an odd name; gone when the file of tests is over. */
export async function unpacked({ dir, base }: BuiltSite): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-portable-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const built = join(folder, 'built');
  await mkdir(built);
  const zip = join(folder, 'copy.zip');
  await writeZip(built, await writePortableCopy(dir, built, base), 'briefing', zip);
  const stick = join(folder, 'a stick é # 100% ');
  for (const [file, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(stick, file)), { recursive: true });
    await writeFile(join(stick, file), bytes);
  }
  return join(stick, 'briefing');
}
