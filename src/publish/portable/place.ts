import { existsSync } from 'node:fs';
import { readMarker } from '../marker.ts';

/** Where the copy of a site stands: beside it, as a folder and as a zip. */
export const portableFolder = (out: string): string => `${out}-portable`;
export const portableZip = (out: string): string => `${portableFolder(out)}.zip`;

/** Whether both are there, of the site that bears this build: a reader may have taken them along. */
export const hasCopy = async (out: string, build: string): Promise<boolean> =>
  existsSync(portableZip(out)) && (await readMarker(portableFolder(out)))?.build === build;
