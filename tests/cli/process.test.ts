import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { writeMarker } from '../../src/publish/marker.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const launcher = join(import.meta.dirname, '../../scripts/readout.mjs');
const sound = join(import.meta.dirname, '../fixtures/broken/sound');

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

function start(cwd: string, args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [launcher, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text.err += part));
  return {
    child,
    ended: new Promise((done) =>
      child.on('close', (code, signal) => {
        done({ code, signal, ...text });
      }),
    ),
  };
}

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

/** A good site, and a build that has begun to replace it. */
async function building(): Promise<{ cwd: string; child: ChildProcess; ended: Promise<Ended> }> {
  const cwd = await temporaryFolder();
  await cp(sound, join(cwd, 'content'), { recursive: true });
  await writeFiles(cwd, { 'dist/index.html': 'good' });
  await writeMarker(join(cwd, 'dist'), { base: '/', pages: 1 });
  const { child, ended } = start(cwd, ['build']);
  const begun = (async () => {
    while (!(await readdir(cwd)).some((name) => name.startsWith('dist.stage-'))) await setTimeout(20);
    return null;
  })();
  const early = await Promise.race([begun, ended]);
  if (early !== null) throw new Error(`The build ended before it began: ${early.err}`);
  return { cwd, child, ended };
}
const siteOf = async (cwd: string): Promise<string | undefined> => (await filesIn(join(cwd, 'dist')))['index.html'];

test('an interrupted build clears up behind it and leaves the good site', { timeout: 30_000 }, async () => {
  const { cwd, child, ended } = await building();
  child.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expect((await readdir(cwd)).toSorted()).toEqual(['.readout', 'content', 'dist']);
  expect(await siteOf(cwd)).toBe('good');
});

test(
  'an ingest that is broken off says so and ends with 130; the same command goes on',
  { timeout: 60_000 },
  async () => {
    const cwd = await temporaryFolder();
    await start(cwd, ['init', '.']).ended;
    const report = (at: number): string => `Report ${at}\n\nThe harbour office said that berth ${at} is free again.\n`;
    await writeFiles(cwd, Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`in/${at}.txt`, report(at)])));
    const { child, ended } = start(cwd, ['ingest', 'in', '--jobs', '1']);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, out, err } = await ended;
    const drafted = out.match(/^Drafted /gm)?.length ?? 0;
    expect(code).toBe(130);
    expect(err).toMatch(
      /^Stopped: \d+ drafted so far\. What is drafted stays, and the same command goes on from there\.\n$/,
    );
    expect(drafted).toBeGreaterThan(0);
    const again = await start(cwd, ['ingest', 'in', '--jobs', '1']).ended;
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/\n\d+ drafted, \d+ there already\./)]);
  },
);
