import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFile } from '../briefing/article-file.ts';
import { writeBelow } from '../generate.ts';
import { run } from '../measure/run.ts';
import { packageVersion, projectRoot } from './package-version.ts';
import type { Tool } from './tool.ts';

/** This project, its briefing in `content/` below `dir`. */
export async function readout(dir: string): Promise<Tool> {
  const write = writeBelow(join(dir, 'content'));
  const out = join(dir, 'dist');
  const made = [out, join(dir, '.readout')];
  return {
    name: 'Readout',
    version: await packageVersion(projectRoot),
    out,
    write(article) {
      const { path, text } = articleFile(article);
      write(path, text);
    },
    clean: async () => {
      for (const path of made) await rm(path, { recursive: true, force: true });
    },
    build: () =>
      run({
        program: process.execPath,
        args: [join(projectRoot, 'scripts/readout.mjs'), 'build', '--content', 'content', '--out', 'dist'],
        cwd: dir,
      }),
    pageOf: ({ id }) => `articles/${id}/index.html`,
  };
}
