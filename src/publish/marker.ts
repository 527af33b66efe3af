import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Lies in every folder that a build made, so that a later one may replace it, and says under which path it is served. */
const marker = z.object({
  madeBy: z.literal('readout'),
  base: z.string(),
  pages: z.number(),
  /** Names the site's files with their contents. */
  build: z.string().optional(),
});
export type Marker = z.infer<typeof marker>;

export const markerFile = '.readout.json';

export const markerText = (content: Omit<Marker, 'madeBy'>): string =>
  `${JSON.stringify({ madeBy: 'readout', ...content }, null, 2)}\n`;

export async function writeMarker(dir: string, content: Omit<Marker, 'madeBy'>): Promise<void> {
  await writeFile(join(dir, markerFile), markerText(content));
}

/** The marker of a folder; null where a build did not make it. */
export async function readMarker(dir: string): Promise<Marker | null> {
  try {
    return marker.parse(JSON.parse(await readFile(join(dir, markerFile), 'utf8')));
  } catch {
    return null;
  }
}
