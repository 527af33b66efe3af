import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeMarker } from '../../src/publish/marker.ts';
import { start } from '../cli/start.ts';
import { filesIn, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const sound = join(import.meta.dirname, '../fixtures/broken/sound');

/** A good site, and a build that has begun to replace it. */
async function building(): Promise<{ readonly cwd: string } & ReturnType<typeof start>> {
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

test('an interrupted build clears up behind it and leaves the good site', async () => {
  const { cwd, child, ended } = await building();
  child.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expect((await readdir(cwd)).toSorted()).toEqual(['.readout', 'content', 'dist']);
  expect(await siteOf(cwd)).toBe('good');
});

test('an ingest that is broken off says so and ends with 130; the same command goes on', async () => {
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
});
