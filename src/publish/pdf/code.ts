import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from '../files-in.ts';
import { packageRoot } from '../package-root.ts';
import { packagesOf } from './packages.ts';

/** Below `src` and, compiled, `lib`: what makes a PDF of a view. */
const rooms = ['edtf', 'i18n', 'views', 'render', 'publish/pdf'];
const code = fileURLToPath(new URL('../../', import.meta.url));
const templates = join(packageRoot, 'src/render/printed/typst');

let found: Promise<string> | undefined;

/**
 * Names the program as far as it decides what a PDF is, given its view: its code, templates, fonts, Typst and every other
 * package, and the engine that writes dates. The same for the same, on any machine.
 */
export const documentCode = (): Promise<string> => (found ??= codeHash());

async function codeHash(): Promise<string> {
  const hash = createHash('sha256');
  hash.update(`${process.versions.v8} ${process.versions['icu'] ?? ''}\n`);
  for (const dir of [...rooms.map((room) => join(code, room)), templates])
    for (const file of await filesIn(dir)) hash.update(`${file}\0`).update(await readFile(join(dir, file)));
  for (const version of await packagesOf()) hash.update(`${version}\n`);
  return hash.digest('hex');
}
