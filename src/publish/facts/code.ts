import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { packageRoot, packages } from '../package-root.ts';
import { digestOf } from './digest.ts';

/** Whatever has a part in what is made of a file, and in what the rules say of it, beside this program's folders. */
const concerned = /^(?:(?:edtf|content|briefing|publish\/facts)\/|publish\/(?:load|place-problems)\.)/;

/** Where npm, pnpm and Yarn note which versions of packages they have installed. */
const locks = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-state.yml', '.yarn-integrity'];

let known: string | undefined;

/**
 * Digest of the program that makes facts of files: its own code, the packages that it was installed with, and Node, which
 * knows where sentences end. Taken once for a process, which goes on with the code that it began with.
 */
export const factsCode = (): string => (known ??= digestOf([process.version, ...sources(), ...installed()].join('\n')));

function sources(): string[] {
  const root = join(packageRoot, import.meta.url.endsWith('.ts') ? 'src' : 'lib');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => concerned.test(path) && /\.[jt]s$/.test(path))
    .toSorted()
    .map((path) => `${path} ${digestOf(readFileSync(join(root, path)))}`);
}

function installed(): string[] {
  const folder = packages.endsWith('node_modules') ? packages : join(packages, 'node_modules');
  return locks.flatMap((lock) => {
    try {
      return [digestOf(readFileSync(join(folder, lock)))];
    } catch {
      return [];
    }
  });
}
