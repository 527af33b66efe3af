import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../../src/publish/build.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const small = join(import.meta.dirname, '../fixtures/small');

type Change = readonly [file: string, from: string | RegExp, to: string];

const authority = 'actors/port-authority.md';
const collapse = 'events/crane-collapse.md';
const figure = 'articles/2020/2020-03-03-crane-falls.md';
const table =
  '| Dock | Union |\n|---|---|\n| Cranes | Ships |\n\nThe `Dock` Union met. [@2020-03-03-crane-falls#fall]\n';

interface Edit {
  readonly first: readonly Change[];
  readonly then: readonly Change[];
  /** What files of the site hold after it. */
  readonly shows?: readonly (readonly [file: string, text: string])[];
}

/** Edits that random ones hardly make: what is so at first, and what is changed then, back and forth. */
const edits: Readonly<Record<string, Edit>> = {
  'the first edition of a briefing': {
    first: ['2020-03-04', '2020-03-07'].map((day) => [`editions/${day}.md`, 'date: ', 'review: draft\ndate: ']),
    then: [['editions/2020-03-04.md', 'review: draft\n', '']],
  },
  'a name that another actor bore at another time': {
    first: [
      ['actors/town-council.md', 'kind: body', 'kind: body\naliases: [{ text: The council, from: "2020" }]'],
      [collapse, /$/, 'The council met after it. [@2020-03-03-crane-falls#fall]\n'],
    ],
    then: [['actors/crane-crew.md', 'memberOf', 'aliases: [{ text: The council, to: "2019" }]\nmemberOf']],
    shows: [['events/crane-collapse/index.html', 'actors/town-council/">The council</a> met']],
  },
  'a name that stands in a cell and behind code': {
    first: [[collapse, /$/, `\n${table}`]],
    then: [[authority, 'aliases: [', 'aliases: [Union, ']],
    shows: [['events/crane-collapse/index.html', 'actors/port-authority/">Union</a> met']],
  },
  'minus nought in place of nought': {
    first: [[figure, 'value: 3', 'value: 0']],
    then: [[figure, 'value: 0', 'value: -0']],
  },
};

it.each(Object.entries(edits))(
  'a site is byte for byte one made anew after %s',
  { timeout: 240_000 },
  async (_, { first, then, shows = [] }) => {
    const cwd = await temporaryFolder();
    const content = join(cwd, 'content');
    await cp(small, content, { recursive: true });
    const change = async (changes: readonly Change[]): Promise<void> => {
      for (const [file, from, to] of changes) {
        const before = await readFile(join(content, file), 'utf8');
        const after = before.replace(from, to);
        expect(after).not.toBe(before);
        await writeFile(join(content, file), after);
      }
    };
    const build = async (cwd: string): Promise<Readonly<Record<string, string>>> => {
      const options = { content: join(cwd, 'content'), cwd, out: join(cwd, 'dist'), search: 'kept' as const };
      expect(await buildSite(options)).toHaveProperty('built');
      return filesIn(options.out);
    };
    const anew = async (): Promise<Readonly<Record<string, string>>> => {
      const elsewhere = await temporaryFolder();
      await cp(content, join(elsewhere, 'content'), { recursive: true });
      return build(elsewhere);
    };
    await change(first);
    await build(cwd);
    const texts = await filesIn(content);
    await change(then);
    const site = await build(cwd);
    expect(site).toEqual(await anew());
    for (const [file, text] of shows) expect(site[file]).toContain(text);
    for (const [file] of then) await writeFile(join(content, file), texts[file] ?? '');
    expect(await build(cwd)).toEqual(await anew());
  },
);
