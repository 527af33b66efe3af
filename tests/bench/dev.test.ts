import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startDev } from '../../scripts/bench/measure/dev.ts';

const dir = mkdtempSync(join(tmpdir(), 'readout-bench-dev-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = join(dir, 'page.html');

/** A server that shows a file as it was 150 milliseconds after it was last written. */
const server = `
const { readFileSync, statSync } = require('node:fs');
let shown = readFileSync(process.argv[1], 'utf8');
require('node:http').createServer((request, response) => {
  if (Date.now() - statSync(process.argv[1]).mtimeMs > 150) shown = readFileSync(process.argv[1], 'utf8');
  response.end(shown);
}).listen(Number(process.argv[2]));
`;
const command = (port: number) => ({
  program: process.execPath,
  args: ['-e', server, file, `${port}`],
  cwd: dir,
});

describe('a development server', () => {
  test('is timed from an edit to the page that shows it', async () => {
    writeFileSync(file, '<html lang="en">old</html>');
    const dev = await startDev(command, 'page/');
    try {
      const edit = (): void => writeFileSync(file, '<html lang="en">new</html>');
      const seconds = await dev.seconds('page/', edit, 'new');
      expect(seconds).toBeGreaterThan(0.1);
      expect(seconds).toBeLessThan(10);
    } finally {
      await dev.stop();
    }
  });

  test('that ends is an error with what it printed', async () => {
    const failing = (): ReturnType<typeof command> => ({
      program: process.execPath,
      args: ['-e', 'console.error("no such folder"); process.exit(1)'],
      cwd: dir,
    });
    await expect(startDev(failing, '')).rejects.toThrow(/development server has ended[^]*no such folder/);
  });
});
