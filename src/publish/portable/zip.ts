import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** The first moment that a zip can name, in whatever zone it is made: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Writes `files` of a folder, in their order, into a zip in which they stand in one folder called `name`. */
export async function writeZip(dir: string, files: readonly string[], name: string, target: string): Promise<void> {
  const zip = new ZipFile();
  for (const file of files)
    zip.addFile(join(dir, file), `${name}/${file}`, {
      mtime,
      mode: 0o100644,
      forceDosTimestamp: true,
      // Pictures and fonts are compressed as they are.
      compress: !/\.(?:woff2|png|jpe?g|webp|avif|pdf)$/.test(file),
    });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
}
