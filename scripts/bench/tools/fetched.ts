import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../measure/run.ts';

/**
 * The folder of an npm package that the project does not depend on, which is installed beside the bench's other
 * temporary files the first time it is asked for. `shown` is its name in an error.
 */
export async function fetchedPackage(
  shown: string,
  name: string,
  version: string,
  home = join(tmpdir(), `readout-bench-${shown.toLowerCase()}`),
): Promise<string> {
  const installed = join(home, 'node_modules', name);
  if (existsSync(installed)) return installed;
  await mkdir(home, { recursive: true });
  const wanted = `${name}@${version}`;
  await run({
    program: 'npm',
    args: ['install', '--prefix', home, '--no-audit', '--no-fund', wanted],
    cwd: home,
  }).catch((cause: unknown) => {
    throw new Error(
      `${shown} cannot be installed, so there is nothing to compare with. Try: npm install --prefix ${home} ${wanted}`,
      { cause },
    );
  });
  return installed;
}
