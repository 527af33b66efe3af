import { spawn } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const launcher = join(import.meta.dirname, '../../scripts/readout.mjs');
const small = join(import.meta.dirname, '../fixtures/small');

test(
  'check --watch as a process tells what is new and gone, and Ctrl+C ends it with 0',
  { timeout: 60_000 },
  async () => {
    const dir = await temporaryFolder();
    await writeFiles(dir, await filesIn(small));
    const child = spawn(process.execPath, [launcher, 'check', '--watch'], {
      cwd: dir,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
    const until = (words: string) => vi.waitFor(() => expect(text).toContain(words), { timeout: 15_000, interval: 20 });
    await until('Press Ctrl+C to stop.');
    await writeFiles(dir, { 'topics/odd.md': '---\nname: Odd\nparent: nothing\n---\n' });
    await until('There is no topic "nothing".');
    await rm(join(dir, 'topics/odd.md'));
    await until('gone topics/odd.md');
    // As editors save: a new file beside the old one, then moved over it.
    const save = async (parent: string): Promise<void> => {
      await writeFiles(dir, { 'topics/odd.md~': `---\nname: Odd\nparent: ${parent}\n---\n` });
      await rename(join(dir, 'topics/odd.md~'), join(dir, 'topics/odd.md'));
      await until(`There is no topic "${parent}".`);
    };
    for (const parent of ['one', 'two', 'three']) await save(parent);
    await rm(join(dir, 'topics/odd.md'));
    await until('gone topics/odd.md — three');
    const ended = new Promise((done) => child.on('close', done));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(text).toMatch(/\n0 errors, 0 warnings\.\n$/);
  },
);
