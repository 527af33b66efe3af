import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The project that this file belongs to. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

const manifest = z.object({ version: z.string() });

/** The version of the npm package in a folder. */
export const packageVersion = async (dir: string): Promise<string> =>
  manifest.parse(JSON.parse(await readFile(join(dir, 'package.json'), 'utf8'))).version;
