import { fork } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../src/publish/build.ts';
import { project } from '../support/build.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const small = join(project, 'tests/fixtures/small');
const edited = 'articles/2020/2020-03-06-union-meets.md';

describe('Builds that are killed at any moment', () => {
  it('leave a site of whole pages, and the next build is as one made anew', { timeout: 600_000 }, async () => {
    const cwd = await temporaryFolder();
    const content = join(cwd, 'content');
    await cp(small, content, { recursive: true });
    const options = { content, cwd, out: join(cwd, 'dist'), pdf: false, search: 'kept' as const };
    await buildSite(options);
    const random = randomLcg(7);
    let killed = 0;
    for (let time = 1; time <= 8; time += 1) {
      const text = await readFile(join(content, edited), 'utf8');
      await writeFile(join(content, edited), text.replace(/^title: .*$/m, `title: Union meets for the ${time}th time`));
      const child = fork(join(project, 'scripts/readout.mjs'), ['build', '--no-pdf', '--search', 'kept'], {
        cwd,
        silent: true,
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await Promise.race([setTimeout(random() * 3000), ended]);
      child.kill('SIGKILL');
      await ended;
      if (child.signalCode === 'SIGKILL') killed += 1;
      const page = await readFile(join(cwd, 'dist/articles/2020-03-06-union-meets/index.html'), 'utf8');
      expect(page).toMatch(/<\/html>\s*$/);
    }
    expect(killed).toBeGreaterThan(2);
    expect(await buildSite(options)).toHaveProperty('built');
    expect((await readdir(cwd)).toSorted()).toEqual(['.readout', 'content', 'dist']);
    await buildSite({ ...options, out: join(cwd, 'clean') });
    expect(await filesIn(join(cwd, 'dist'))).toEqual(await filesIn(join(cwd, 'clean')));
  });
});
