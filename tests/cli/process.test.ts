import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launcher, start } from './start.ts';

const sound = join(import.meta.dirname, '../fixtures/broken/sound');

test('the process ends with the code of the command, and keeps stdout and stderr apart', async () => {
  const [help, wrong, failed] = await Promise.all(
    [['--help'], ['--nothing'], ['check', '--content', 'nowhere']].map((args) => start(sound, args).ended),
  );
  expect([help?.code, help?.err, help?.out.slice(0, 14)]).toEqual([0, '', 'Usage: readout']);
  expect([wrong?.code, wrong?.out]).toEqual([2, '']);
  expect([failed?.code, failed?.out, failed?.err]).toEqual([
    1,
    '',
    'There is no folder nowhere. Name the folder of a briefing with --content.\n',
  ]);
});

test('a reader that has seen enough is no failure', async () => {
  const { child, ended } = start(sound, ['--help']);
  child.stdout?.destroy();
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test.runIf(existsSync('/dev/full'))('what is printed onto a full disk fails aloud', async () => {
  const full = await open('/dev/full', 'w');
  onTestFinished(() => full.close());
  const child = spawn(process.execPath, [launcher, '--help'], { cwd: sound, stdio: ['ignore', full.fd, 'pipe'] });
  let said = '';
  child.stderr?.on('data', (part) => (said += String(part)));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said).toMatch(/^Printing failed, .* Make room and try again\. \(ENOSPC: [^\n]*\)\n$/);
});
