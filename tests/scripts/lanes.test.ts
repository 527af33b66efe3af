import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { runLanes, type Ended } from '../../scripts/lanes.ts';

const dir = mkdtempSync(join(tmpdir(), 'readout-lanes-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('lanes of scripts', () => {
  test('run beside each other, and their scripts in order, all of them whatever fails', async () => {
    const log: string[] = [];
    const told: Ended[] = [];
    const failed = await runLanes(
      ['tests', 'types lint'],
      (ended) => told.push(ended),
      async (script, live) => {
        log.push(`${script} begins${live ? ', live' : ''}`);
        await new Promise((done) => setTimeout(done, script === 'tests' ? 40 : 5));
        log.push(`${script} ends`);
        return { script, passed: script === 'lint', printed: '' };
      },
    );
    expect(log).toEqual([
      ...['tests begins, live', 'types begins', 'types ends', 'lint begins', 'lint ends', 'tests ends'],
    ]);
    expect(told.map(({ script }) => script)).toEqual(['tests', 'types', 'lint']);
    expect(failed).toEqual(['tests', 'types']);
  });

  test('end in failure, with all that the failed ones printed', async () => {
    const scripts = {
      fine: 'node -p "6 * 7"',
      quiet: 'node -p "String(13 * 13)"',
      first: 'node -e "console.log(11 * 11); process.exit(3)"',
      second: 'node -e "console.error(12 * 12); process.exit(1)"',
    };
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ scripts }));
    const sideBySide = (...lanes: string[]) =>
      promisify(execFile)(process.execPath, [resolve('scripts/side-by-side.ts'), ...lanes], { cwd: dir });
    await expect(sideBySide('fine', 'quiet first', 'second')).rejects.toMatchObject({
      code: 1,
      stdout: '42\n',
      stderr: '\nfirst:\n121\n\nsecond:\n144\n\nFailed: first, second.\n',
    });
    await expect(sideBySide('fine', 'quiet')).resolves.toMatchObject({ stdout: '42\n', stderr: '' });
  });
});
