import { execFile } from 'node:child_process';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** An empty folder into which the packed package is installed, beside links to the packages that it needs. */
async function installed(): Promise<string> {
  const dir = await temporaryFolder();
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', dir], { cwd: root });
  const packages = join(dir, 'project/node_modules');
  await mkdir(join(packages, 'readout'), { recursive: true });
  await run('tar', [
    'xzf',
    join(dir, stdout.trim().split('\n').at(-1) ?? ''),
    '-C',
    join(packages, 'readout'),
    '--strip-components',
    '1',
  ]);
  const names = (await readdir(join(root, 'node_modules'))).filter((name) => !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(join(root, 'node_modules', name), join(packages, name))));
  return join(dir, 'project');
}

test(
  'the package, installed in an empty folder, begins a briefing and builds it there',
  { timeout: 240_000 },
  async () => {
    const dir = await installed();
    const packed = await filesIn(join(dir, 'node_modules/readout'));
    expect(Object.keys(packed)).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'package.json', 'lib/cli/main.js', 'src/site/live.config.ts']),
    );
    expect(Object.keys(packed).filter((file) => /^(tests|content|node_modules|dist)\//.test(file))).toEqual([]);

    const readout = (...args: string[]) =>
      run(process.execPath, ['node_modules/readout/scripts/readout.mjs', ...args], { cwd: dir });
    await readout('init', '.');
    const actor = '---\nname: The harbour master\nkind: person\n---\n';
    await writeFiles(dir, { 'content/actors/harbour-master.md': actor });
    expect((await readout('build')).stdout).toMatch(/^Built dist: \d+ pages, /);
    const site = await readdir(join(dir, 'dist'));
    expect(site).toEqual(expect.arrayContaining(['index.html', '404.html', 'pagefind', 'search']));
    // Set from templates and fonts that the package brings.
    const files = await readdir(join(dir, 'dist'), { recursive: true });
    expect(files).toContain(join('actors', 'harbour-master', 'sheet.pdf'));
    // The package may be shared and read-only: whatever a build keeps, it keeps where the user is.
    expect(await filesIn(join(dir, 'node_modules/readout'))).toEqual(packed);
    expect((await readdir(dir)).toSorted()).toEqual(['.gitignore', '.readout', 'content', 'dist', 'node_modules']);
  },
);
