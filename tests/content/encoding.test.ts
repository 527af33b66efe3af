import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitChange } from '../../src/authoring/change/commit.ts';
import { planRename } from '../../src/authoring/rewrite/rename.ts';
import { folderAt } from '../../src/content/read/folder.ts';
import { readConfig } from '../../src/content/read/config.ts';
import { readEntries } from '../../src/content/read/source.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const sound = {
  'briefing.yaml': 'title: T\ndescription: D\nlanguage: en\n',
  'actors/nato.md': '---\nname: NATO\nkind: body\n---\n',
};
const mission = '---\nname: Mission\nkind: body\nmemberOf: [nato]\n# René\n---\n';

/** A briefing in which the file of one actor holds these bytes. */
async function briefingWith(bytes: Uint8Array): Promise<string> {
  const dir = await temporaryFolder(sound);
  await writeFile(join(dir, 'actors/mission.md'), bytes);
  return dir;
}
const problemsIn = async (bytes: Uint8Array) =>
  (await readEntries(folderAt(await briefingWith(bytes)), 'actors/mission.md')).problems;

describe('a file that is not UTF-8', () => {
  it('is told by its first line that is not, whatever ends the lines', async () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(await problemsIn(Buffer.from(mission.replaceAll('\n', end), 'latin1'))).toMatchObject([
        { rule: 'not-utf8', file: 'actors/mission.md', line: 5, value: '# Ren\uFFFD' },
      ]);
  });

  it.each([
    ['with a mark', '\uFEFF'],
    ['without one', ''],
  ])('is told to be UTF-16 where it is, %s', async (_, mark) => {
    const bytes = Buffer.from(mark + mission, 'utf16le');
    const reason = 'The file is UTF-16, not UTF-8.';
    expect(await problemsIn(bytes)).toMatchObject([{ rule: 'not-utf8', line: 1, reason }]);
    expect(await problemsIn(bytes.swap16())).toMatchObject([{ rule: 'not-utf8', line: 1, reason }]);
  });

  it('is not one that holds the sign for a letter that could not be read', async () => {
    expect(await problemsIn(Buffer.from(mission.replace('René', 'Ren\uFFFD')))).toEqual([]);
  });

  it('is told where it is briefing.yaml too', async () => {
    const dir = await temporaryFolder(sound);
    await writeFile(join(dir, 'briefing.yaml'), Buffer.from('title: Société\n', 'latin1'));
    const { problems } = await readConfig(folderAt(dir), ['briefing.yaml']);
    expect(problems).toMatchObject([{ rule: 'not-utf8', line: 1, value: 'title: Soci\uFFFDt\uFFFD' }]);
  });

  it('keeps an entry from being renamed, and stays to the letter', async () => {
    const bytes = Buffer.from(mission, 'latin1');
    const dir = await briefingWith(bytes);
    await expect(planRename(dir, 'nato', 'otan')).rejects.toThrow(/^actors\/mission\.md:5: The file is not UTF-8/);
    const before = bytes.toString('utf8');
    const change = {
      file: 'actors/mission.md',
      before,
      to: 'actors/mission.md',
      after: before.replace('nato', 'otan'),
    };
    await expect(commitChange(dir, [change])).rejects.toThrow(/^actors\/mission\.md was changed in the meantime/);
    expect(await readFile(join(dir, 'actors/mission.md'))).toEqual(bytes);
  });
});
