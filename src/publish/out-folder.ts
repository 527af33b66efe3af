import { existsSync } from 'node:fs';
import { lstat, readdir, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../content/failure.ts';
import { readMarker } from './marker.ts';
import { setAside } from './swap.ts';

/** The folder that a build will replace, with links resolved, once it is certain that nothing else is lost by that. */
export async function outFolder(out: string, content: string, cwd: string): Promise<string> {
  const place = (await isBrokenLink(out)) ? resolve(dirname(out), await readlink(out)) : out;
  // A build that was killed may have set the site aside that it leads to: it is put back.
  if (place !== out && (await setAside(place)).length === 0) throw refused(out, 'It is a link to where nothing is.');
  const [target, briefing, here] = await Promise.all([resolved(place), resolved(content), resolved(cwd)]);
  if (holds(target, briefing)) throw refused(out, 'The briefing itself lies in it and would be lost.');
  if (holds(briefing, target)) throw refused(out, 'It lies in the briefing, where every file is an entry.');
  if (holds(target, here)) throw refused(out, 'It is, or holds, the folder that you are in.');
  const files = await contents(target, out);
  if (files.length > 0 && (await readMarker(target)) === null)
    throw refused(out, 'It holds files that Readout did not make, and they would be lost.');
  return target;
}

const refused = (out: string, why: string): Failure =>
  new Failure(`The site cannot be put in ${out}. ${why} Name another folder with --out.`);

/** Whether `inner` is `outer` or lies below it. */
export function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && path !== inner);
}

const isBrokenLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isSymbolicLink() === true && !existsSync(path);

async function contents(dir: string, out: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw refused(out, 'It is a file, not a folder.');
    throw error;
  }
}

/** The path with links resolved as far as it exists. */
async function resolved(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await resolved(parent), basename(path));
  }
}
