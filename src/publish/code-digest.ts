import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { digestOf } from './digest.ts';
import { packageRoot, packages } from './package-root.ts';

/** Where npm, pnpm and Yarn note which versions of packages they have installed, those of packages too. */
const locks = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-state.yml', '.yarn-integrity'];

const known = new Map<string, string>();
/** By file: parts may have files in common. */
const digests = new Map<string, string>();

/**
 * Digest of parts of the program, which are folders and files below the package (`src/briefing`, `public`), with the
 * packages that are installed, Node, and the data by which it writes dates and ends sentences. An installed package has its
 * sources beside what was compiled from them. Taken once for a process, which goes on with the code that it began with.
 * `digestOfFile` may know a file below the package without reading it.
 */
export function codeDigest(parts: readonly string[], digestOfFile = readDigest): string {
  const name = parts.join();
  const found =
    known.get(name) ??
    digestOf([...engine(), ...installed(), ...parts.flatMap((part) => sources(part, digestOfFile))].join('\n'));
  known.set(name, found);
  return found;
}

const readDigest = (file: string): string => digestOf(readFileSync(join(packageRoot, file)));

const engine = (): string[] => [process.version, process.versions['icu'] ?? '', process.versions['unicode'] ?? ''];

function sources(part: string, digestOfFile: (file: string) => string): string[] {
  const at = join(packageRoot, part);
  const files = statSync(at).isDirectory()
    ? readdirSync(at, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(packageRoot.length).replaceAll(sep, '/'))
        .sort()
    : [part];
  return files.map((file) => {
    const digest = digests.get(file) ?? digestOfFile(file);
    digests.set(file, digest);
    return `${file} ${digest}`;
  });
}

const ours = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) });
const other = z.object({ version: z.string() });

function installed(): string[] {
  const folder = packages.endsWith('node_modules') ? packages : join(packages, 'node_modules');
  const { version, dependencies } = ours.parse(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')));
  const versions = Object.keys(dependencies).map((name) => {
    const text = textOf(join(folder, name, 'package.json'));
    return `${name} ${text === undefined ? '' : other.parse(JSON.parse(text)).version}`;
  });
  return [version, ...versions, ...locks.map((lock) => digestOf(textOf(join(folder, lock)) ?? ''))];
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
