import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { noRegistries } from '../../../src/authoring/ingest/briefing-context.ts';
import type { IntakeContext } from '../../../src/intake/context.ts';
import { defaultLimits, type Input } from '../../../src/intake/input.ts';

/** What is known of pages that are measured: nothing. */
export const context: IntakeContext = { ...noRegistries, given: {}, today: '2026-01-01', limits: defaultLimits };

/** The pages of a folder, unpacked. */
export async function pagesIn(dir: string): Promise<Input[]> {
  const names = await readdir(dir);
  return Promise.all(
    names.toSorted().map(async (name) => ({ name, bytes: gunzipSync(await readFile(join(dir, name))) })),
  );
}
