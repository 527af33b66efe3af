import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../package-root.ts';

const own = z.object({ dependencies: z.record(z.string(), z.string()) });
const other = z.object({ version: z.string() });

/** The packages that this one asks for, as they are installed: `name@version`, in the order in which it names them. */
export async function packagesOf(): Promise<string[]> {
  const folders = createRequire(import.meta.url).resolve.paths('x') ?? [];
  const { dependencies } = own.parse(await json(join(packageRoot, 'package.json')));
  return Promise.all(Object.keys(dependencies).map((name) => versionOf(name, folders)));
}

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** Found in the first folder that has it, as Node does: a package need not say where its `package.json` is. */
async function versionOf(name: string, folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const found = await json(join(folder, name, 'package.json')).catch(() => undefined);
    if (found !== undefined) return `${name}@${other.parse(found).version}`;
  }
  return name;
}
