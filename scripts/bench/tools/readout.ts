import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { articleFile, articlePath } from '../briefing/article-file.ts';
import type { SyntheticActor } from '../briefing/world.ts';
import { writeBelow } from '../generate.ts';
import { run, type Command } from '../measure/run.ts';
import { packageVersion, projectRoot } from './package-version.ts';
import type { Tool } from './tool.ts';

const program = join(projectRoot, 'scripts/readout.mjs');
const folders = ['--content', 'content'];

/**
 * This project, its briefing in `content/` below `dir`. It writes no PDF, since the others write none. Its pages alone are
 * built beside, in `pages/`, from a copy of the briefing.
 */
export async function readout(dir: string): Promise<Tool> {
  const alone = join(dir, 'pages');
  const copies = (): string[] => [dir, ...(existsSync(alone) ? [alone] : [])].map((at) => join(at, 'content'));
  const build = (cwd: string, ...flags: string[]) =>
    run({ ...command('build', ...folders, '--out', 'dist', '--no-pdf', ...flags), cwd });
  const clean = async (cwd: string): Promise<void> => {
    for (const made of ['dist', '.readout']) await rm(join(cwd, made), { recursive: true, force: true });
  };
  return {
    name: 'Readout',
    version: await packageVersion(projectRoot),
    out: join(dir, 'dist'),
    incremental: true,
    write(article) {
      const { path, text } = articleFile(article);
      for (const copy of copies()) writeBelow(copy)(path, text);
    },
    remove(article) {
      for (const copy of copies()) rmSync(join(copy, articlePath(article)));
    },
    rename(from, to) {
      for (const copy of copies()) renameIn(join(copy, 'actors', `${from.id}.md`), to);
    },
    clean: () => clean(dir),
    build: () => build(dir),
    pagesAlone: (await knows('--no-search'))
      ? {
          async clean() {
            await clean(alone);
            if (!existsSync(alone)) await cp(join(dir, 'content'), join(alone, 'content'), { recursive: true });
          },
          build: () => build(alone, '--no-search'),
        }
      : undefined,
    dev: (port) => ({ ...command('dev', ...folders, '--port', `${port}`), cwd: dir }),
    pageOf: ({ id }) => `articles/${id}/index.html`,
    actorPage: ({ id }) => `actors/${id}/index.html`,
  };
}

const command = (...args: readonly string[]): Omit<Command, 'cwd'> => ({
  program: process.execPath,
  args: [program, ...args],
});

/** Whether `build` has a flag. */
async function knows(flag: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'build', '--help']);
  return stdout.includes(flag);
}

function renameIn(file: string, { name }: SyntheticActor): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^name: .*$/m, () => `name: ${JSON.stringify(name)}`),
  );
}
