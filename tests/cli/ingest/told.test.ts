import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { run } from '../run.ts';
import { bridge, briefing, ferry, startExtractor } from './new-briefing.ts';

test('one bad document is reported with its reason, and the rest go on', async () => {
  const { cwd, ingest } = await briefing({ 'in/a.txt': ferry, 'in/b.txt': '', 'in/d.txt': bridge });
  await writeFile(join(cwd, 'in/c.html.gz'), gzipSync(ferry).subarray(0, 60));
  const { code, out, err } = await ingest('in', 'in/nothing.txt');
  expect(code).toBe(1);
  expect(out).toMatch(/2 drafted, 3 not read\./);
  expect(err).toMatch(/^Not read in\/b\.txt: It is empty/m);
  expect(err).toMatch(/^Not read in\/nothing\.txt: There is no such file\.$/m);
  expect(err).toMatch(/^3 documents could not be read:\n {2}in\/b\.txt\n {2}in\/c\.html\.gz\n {2}in\/nothing\.txt\n/m);
});

const line = z.object({
  document: z.string(),
  title: z.string().nullable(),
  body: z.array(z.string()),
  state: z.string(),
});

test('as JSON a document is an object a line, whether or not it is there already', async () => {
  const { ingest } = await briefing({ 'in/a.txt': ferry, 'in/b.txt': bridge, 'in/c.txt': '' });
  for (const state of ['drafted', 'known']) {
    const { code, out, err } = await ingest('--json', 'in');
    expect(code).toBe(1);
    expect(err).toContain('Not read in/c.txt');
    const lines = out
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));
    expect(lines.map((one) => [one.document, one.state])).toEqual([
      ['in/a.txt', state],
      ['in/b.txt', state],
    ]);
  }
});

test('on a terminal a bar shows how far it is', async () => {
  const { cwd } = await briefing({ 'in/a.txt': ferry, 'in/b.txt': bridge });
  const { err } = await run(cwd, ['ingest', 'in'], { columns: 80, startExtractor });
  expect(err).toContain('1 of 2');
  expect(err).toContain('2 of 2');
});
