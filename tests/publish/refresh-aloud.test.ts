import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../src/publish/briefing-folder.ts';
import { refreshAloud } from '../../src/publish/refresh-aloud.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const small = await filesIn(join(import.meta.dirname, '../fixtures/small'));

async function edited() {
  const dir = join(
    await temporaryFolder(Object.fromEntries(Object.entries(small).map(([k, v]) => [`in/${k}`, v]))),
    'in',
  );
  const folder = await openFolder(dir, await temporaryFolder());
  if ('problems' in folder) throw new Error('The fixture is sound.');
  const said: string[] = [];
  const refresh = refreshAloud(folder, (line) => said.push(line));
  const file = join(dir, 'briefing.yaml');
  const text = await readFile(file, 'utf8');
  const save = async (title: string, base = '/quay/'): Promise<void> => {
    await writeFile(
      file,
      `${text.replace(/^title: .*/m, `title: ${title}`).replace(/^base: .*\n?/m, '')}\nbase: ${base}\n`,
    );
    await refresh();
  };
  return { dir, said, refresh, save };
}

test('whoever mends what was wrong is told once that nothing is', async () => {
  const { said, save } = await edited();
  await save('Sound');
  expect(said).toEqual([]);
  await expect(save('[]')).rejects.toThrow('briefing.yaml');
  await expect(save('[1]')).rejects.toThrow('briefing.yaml');
  expect(said).toEqual([]);
  await save('Sound again');
  await save('And another');
  expect(said).toEqual(['The errors are mended: the site shows what was saved last.']);
});

test('a folder that goes is told in words, and that it is back', async () => {
  const { dir, said, refresh } = await edited();
  await rename(dir, `${dir}-away`);
  await expect(refresh()).rejects.toThrow(/^A part of the briefing is not there\. The site stays as it was/);
  await rename(`${dir}-away`, dir);
  await refresh();
  expect(said).toHaveLength(1);
});

test('another base is told to need another start, once, and not when it is as it was', async () => {
  const { said, save } = await edited();
  await save('One', '/reports/');
  await save('Two', '/reports/');
  expect(said).toEqual([
    'briefing.yaml: base is "/reports/" now, and the site is still served under "/quay/". Stop and start again to serve it there.',
  ]);
  await save('Three', '/quay/');
  expect(said).toHaveLength(1);
});
