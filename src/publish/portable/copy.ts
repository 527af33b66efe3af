import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { RewritingStream } from 'parse5-html-rewriting-stream';
import { portableAddress, type PortablePage } from '../../render/portable/address.ts';
import { portableStyle } from '../../render/portable/style.ts';
import { filesIn } from '../files-in.ts';
import { isHostedOnly } from '../offline/list.ts';
import { packsOf, writePacks } from './packs.ts';
import { portablePage } from './page.ts';
import { writeScripts } from './scripts.ts';

/**
 * Writes a copy of a built site that needs no server: it opens from any folder, and from any path of a web server. The
 * site consists of the files `all`; the folder `copy` is there and empty.
 *
 * @returns the files of the copy, sorted.
 */
export async function writePortableCopy(
  site: string,
  all: readonly string[],
  copy: string,
  base: string,
): Promise<string[]> {
  const files = all.filter((file) => !isUnused(file));
  const packs = packsOf(files);
  const packed = new Set([...packs.files.values()].flat());
  const rest = files.filter((file) => !packed.has(file) && !file.endsWith('.js'));
  const modules = new Set<string>();
  const page = (place: PortablePage): RewritingStream =>
    portablePage(place, packs.digits, (address) => modules.add(address));
  for (const dir of new Set(rest.map((file) => dirname(join(copy, file))))) await mkdir(dir, { recursive: true });
  for (const file of rest) {
    const [from, to] = [join(site, file), join(copy, file)];
    if (file.endsWith('.html'))
      await pipeline(createReadStream(from, 'utf8'), page({ file, base }), createWriteStream(to));
    else if (file.endsWith('.css')) await writeFile(to, portableStyle(await readFile(from, 'utf8'), { file, base }));
    else await copyFile(from, to);
  }
  await writePacks(site, copy, packs);
  await writeScripts(
    site,
    copy,
    [...modules].map((address) => portableAddress(address, { file: '', base })),
  );
  return filesIn(copy);
}

/** What only a server asks for, and what is of use on a hosted site alone. */
const isUnused = (file: string): boolean => file === '404.html' || isHostedOnly(file);
