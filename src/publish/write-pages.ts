import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BriefingData } from '../content/schemas/briefing.ts';
import { briefingFolder } from './briefing-folder.ts';
import { codeKey } from './code-key.ts';
import { give } from './given.ts';
import { builtProgram, loadProgram } from './program/built-program.ts';

/** What the pages of a site are written from and to; paths are absolute. */
export interface PagesJob {
  readonly content: string;
  readonly out: string;
  /** Where what may be used again is kept. */
  readonly state: string;
  readonly config: Pick<BriefingData, 'site' | 'base'>;
  readonly drafts: boolean;
  /** Pages lead to their PDFs, which are written beside them. */
  readonly pdf: boolean;
}

/** Writes every page of a site, its data files, and what browsers load with them. */
export async function writePages({ content, out, state, config, drafts, pdf }: PagesJob): Promise<void> {
  const built = await builtProgram(state, await codeKey(), config);
  await cp(built.client, out, { recursive: true });
  const folder = briefingFolder(content, state, { drafts });
  give({ content, drafts, pdf, snapshot: folder.snapshot });
  const program = await loadProgram(built);
  const write = async (path: string, text: string | Iterable<string>): Promise<void> => {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const path of await program.pages()) await write(fileOf(path), await program.html(path));
  for (const [path, pieces] of await program.files()) await write(path, pieces());
}

/** The file of a page, below the site's folder. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
