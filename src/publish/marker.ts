import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Lies in every folder that a build made, so that a later one may replace it, and says under which path it is served. */
const marker = z.object({ madeBy: z.literal('readout'), base: z.string(), pages: z.number() });
export type Marker = z.infer<typeof marker>;

const fileName = '.readout.json';

export async function writeMarker(dir: string, content: Omit<Marker, 'madeBy'>): Promise<void> {
  await writeFile(join(dir, fileName), `${JSON.stringify({ madeBy: 'readout', ...content }, null, 2)}\n`);
}

/** The marker of a folder; null where a build did not make it. */
export async function readMarker(dir: string): Promise<Marker | null> {
  try {
    return marker.parse(JSON.parse(await readFile(join(dir, fileName), 'utf8')));
  } catch {
    return null;
  }
}
