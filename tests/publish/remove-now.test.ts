import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeNow } from '../../src/publish/remove-now.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a folder goes although files are being written into it, and nothing is left to go', async () => {
  for (let round = 0; round < 20; round += 1) {
    const folder = join(await temporaryFolder(), 'stage');
    await mkdir(folder);
    const writing = Array.from({ length: 40 }, (_, at) => writeFile(join(folder, `${at}`), 'text'));
    removeNow(folder);
    removeNow(folder);
    expect(existsSync(folder)).toBe(false);
    await Promise.allSettled(writing);
  }
});
