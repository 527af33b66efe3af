import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readProposals } from '../../src/authoring/proposals/read.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { run } from '../cli/run.ts';

const launcher = join(import.meta.dirname, '../../scripts/readout.mjs');
const count = 24;

const documents = Object.fromEntries(
  Array.from({ length: count }, (_, at) => [
    `in/report-${at}.txt`,
    `Report ${at} of the harbour office\n\nThe harbour office said on Tuesday that berth ${at} is free again.\nShips of up to ${at + 20} metres may use it, the office said.\n`,
  ]),
);

/** A briefing without entries, and documents for it. */
async function begun(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await temporaryFolder();
  await run(cwd, ['init', '.']);
  await writeFiles(cwd, files);
  return cwd;
}

/** Ingests in a process of its own until it ends, or is killed once there are so many drafts. */
async function ingest(cwd: string, killedAt: number): Promise<string | null> {
  const child = spawn(process.execPath, [launcher, 'ingest', 'in'], { cwd, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const state = { ended: false };
  const end = new Promise<string | null>((ended) =>
    child.on('close', (_, signal) => {
      state.ended = true;
      ended(signal);
    }),
  );
  while (!state.ended && (await draftCount(cwd)) < killedAt) await setTimeout(3);
  child.kill('SIGKILL');
  return end;
}

const draftCount = (cwd: string): Promise<number> =>
  readdir(join(cwd, 'content/articles'), { recursive: true }).then(
    (names) => names.filter((name) => name.endsWith('.md')).length,
    () => 0,
  );

test('killed again and again, it leaves whole files, and the same command goes on', { timeout: 120_000 }, async () => {
  const [cwd, untouched] = [await begun(documents), await begun(documents)];
  expect(await ingest(untouched, Infinity)).toBeNull();

  const signals = [];
  for (const killedAt of [2, 9, 17]) {
    signals.push(await ingest(cwd, killedAt));
    const { problems, facts } = await loadBriefing(join(cwd, 'content'));
    expect(problems).toEqual([]);
    for (const { collection, id } of facts)
      if (collection === 'articles') expect(await readProposals(join(cwd, 'content'), id)).not.toBeNull();
  }
  expect(signals).toContain('SIGKILL');
  expect(await ingest(cwd, Infinity)).toBeNull();
  expect(await filesIn(cwd)).toEqual(await filesIn(untouched));
});

test('what a killed run left half written goes with the next one', async () => {
  const cwd = await begun({ 'in/report.txt': documents['in/report-0.txt'] ?? '' });
  // No process has this number: the largest that a system gives out is smaller.
  const left = {
    'content/.proposals/.a.json.99999999': '{',
    'content/articles/.b.md.99999999': '---',
    'documents/.c.txt.99999999': '',
  };
  await writeFiles(cwd, { ...left, 'documents/.kept': 'mine' });
  expect((await run(cwd, ['ingest', 'in'])).code).toBe(0);
  const files = Object.keys(await filesIn(cwd));
  expect(files.filter((file) => file in left)).toEqual([]);
  expect(files).toContain('documents/.kept');
});
