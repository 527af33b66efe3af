import { statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { BriefingData } from '../../content/schemas/briefing.ts';
import { bundle } from './bundle.ts';
import { filesIn } from '../files-in.ts';
import { readSealed, writeSealed } from '../sealed.ts';
import type { SiteProgram } from './program.ts';

/** A site's program as Astro bundled it. */
export interface BuiltProgram {
  /** Changes with the code and with the site's address. */
  readonly key: string;
  /** Its module, a URL. */
  readonly entry: string;
  /** The folder of what browsers load: styles, scripts, fonts. */
  readonly client: string;
  /** The script by which a browser keeps the site, as `offlineFiles` takes it: a file. */
  readonly worker: string;
}

const worker = 'worker.js';

/** What a program is bundled with. */
type Address = Pick<BriefingData, 'site' | 'base'>;

const folderOf = (state: string): string => join(state, 'program');

/** The program of this code and this address, where the state folder holds all of it; null where it is yet to be bundled. */
export async function programThere(state: string, code: string, { site, base }: Address): Promise<BuiltProgram | null> {
  const key = keyOf(code, { site, base });
  const dir = join(folderOf(state), key);
  const files = await readSealed<Files>(join(dir, list));
  const isWhole = files?.every(([file, bytes]) => sizeOf(join(dir, file)) === bytes) === true;
  return isWhole ? programIn(folderOf(state), key) : null;
}

/** What a program consists of, which a cleaner or a disk may have taken a part of. */
type Files = readonly (readonly [file: string, bytes: number])[];

const list = 'files.json';

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

/**
 * The program of a site: bundled where the state folder does not hold that of this code and this address. It knows
 * nothing of the briefing's content, so that an edit needs no Astro at all.
 */
export async function builtProgram(
  state: string,
  code: string,
  { site, base }: Address,
  signal?: AbortSignal,
): Promise<BuiltProgram> {
  const there = await programThere(state, code, { site, base });
  if (there !== null) return there;
  const folder = folderOf(state);
  const key = keyOf(code, { site, base });
  await rm(folder, { recursive: true, force: true });
  const making = join(folder, `${key}.making`);
  await mkdir(making, { recursive: true });
  await bundle({ folders: { out: making, state }, address: { site, base } }, signal);
  await writeFile(join(making, worker), await (await import('../offline/bundle-worker.ts')).bundleWorker());
  const files = await filesIn(making);
  await writeSealed(join(making, list), files.map((file) => [file, sizeOf(join(making, file)) ?? 0]) satisfies Files);
  // It gets its name last.
  await rename(making, join(folder, key));
  return programIn(folder, key);
}

const keyOf = (code: string, { site, base }: Address): string =>
  createHash('sha256')
    .update(JSON.stringify([code, site, base]))
    .digest('hex')
    .slice(0, 16);

function programIn(folder: string, key: string): BuiltProgram {
  const dir = join(folder, key);
  return {
    key,
    entry: pathToFileURL(join(dir, 'server/entry.mjs')).href,
    client: join(dir, 'client'),
    worker: join(dir, worker),
  };
}

/** Loads a program into this process. Whoever asks it for a page has given it a briefing (`given.ts`). */
export async function loadProgram({ entry }: Pick<BuiltProgram, 'entry'>): Promise<SiteProgram> {
  const module: unknown = await import(entry);
  if (!hasProgram(module)) throw new Error(`${entry} is no program of a site.`);
  return module.program;
}

const hasProgram = (module: unknown): module is { readonly program: SiteProgram } =>
  typeof module === 'object' && module !== null && 'program' in module;
