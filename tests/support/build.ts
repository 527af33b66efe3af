import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import type { BuiltSite } from './built-site.ts';

export const project = join(import.meta.dirname, '../..');

const settings = z.object({ language: z.string(), site: z.string(), base: z.string().default('/') });
const run = promisify(execFile);

/** What Vitest puts into the environment of its tests, and an editor's shell does not have. */
const ofVitest = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;
const shell = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));

/** Runs `readout` as a reader of the manual would, in a folder of its own; fails with what it printed. */
export async function readout(
  cwd: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<string> {
  const env = { ...shell, ...variables };
  const { stdout } = await run(process.execPath, [join(project, 'scripts/readout.mjs'), ...args], { cwd, env }).catch(
    (error: unknown) => {
      const printed = z.object({ stdout: z.string(), stderr: z.string() }).safeParse(error).data;
      throw new Error(`readout ${args.join(' ')} failed.\n${printed?.stdout ?? ''}${printed?.stderr ?? ''}`, {
        cause: error,
      });
    },
  );
  return stdout;
}

/** Builds the briefing in `content` into the folder `out` below `cwd`, which is to be a temporary one. */
export async function build(
  name: string,
  content: string,
  cwd: string,
  out: string,
  variables: NodeJS.ProcessEnv = {},
): Promise<BuiltSite> {
  const dir = join(cwd, out);
  await readout(cwd, ['build', '--content', content, '--out', dir], variables);
  const config = settings.parse(load(await readFile(join(content, 'briefing.yaml'), 'utf8'), { schema: CORE_SCHEMA }));
  return { name, content, dir, language: config.language, origin: new URL(config.site).origin, base: config.base };
}
