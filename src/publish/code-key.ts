import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { packageRoot, packages } from './package-root.ts';

/** Names the code that runs: a hash of the package's own sources and of the versions of what it depends on. */
export async function codeKey(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['src', 'public']) {
    const files = await filesIn(join(packageRoot, folder));
    const texts = await Promise.all(files.map((file) => readFile(join(packageRoot, folder, file))));
    files.forEach((file, index) => hash.update(`${file}\0`).update(texts[index] ?? ''));
  }
  for (const version of await versions()) hash.update(`${version}\n`);
  return hash.digest('hex');
}

/** `astro 7.3.5` and so on; what lies elsewhere than beside the others is told by the package's own version. */
async function versions(): Promise<string[]> {
  const { version, dependencies = {} } = await manifest(join(packageRoot, 'package.json'));
  const found = Object.keys(dependencies).map(async (name) => {
    const at = join(packages, packages.endsWith('node_modules') ? '' : 'node_modules', name, 'package.json');
    return `${name} ${(await manifest(at)).version ?? ''}`;
  });
  return [`readout ${version ?? ''}`, ...(await Promise.all(found))];
}

interface PackageManifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function manifest(file: string): Promise<PackageManifest> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
