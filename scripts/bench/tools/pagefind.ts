import { dirname, join } from 'node:path';
import { run, type Taken } from '../measure/run.ts';
import { projectRoot } from './package-version.ts';

/** Where the project's own Pagefind is installed. */
export const pagefindDir = join(projectRoot, 'node_modules/pagefind');

/** Pagefind as its users run it: over a finished site, its index into `out`. */
export const pagefind = (site: string, out: string): Promise<Taken> =>
  run({
    program: process.execPath,
    args: [join(pagefindDir, 'lib/runner/bin.cjs'), '--site', site, '--output-path', out],
    cwd: dirname(site),
  });
