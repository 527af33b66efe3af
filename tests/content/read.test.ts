import { describe, expect, it } from 'vitest';
import type { Folder } from '../../src/content/read/folder.ts';
import { splitFrontmatter } from '../../src/content/read/frontmatter.ts';
import { readConfig } from '../../src/content/read/config.ts';
import { layoutOf } from '../../src/content/read/layout.ts';
import { readEntries } from '../../src/content/read/source.ts';
import { lineOf, readYaml } from '../../src/content/read/yaml.ts';

const folder = (files: Record<string, string>): Folder => ({
  list: () => Promise.resolve(Object.keys(files)),
  read: (file) => Promise.resolve(files[file] ?? ''),
});

describe('frontmatter', () => {
  it('is split from the body, whatever ends the lines and with a byte order mark before it', () => {
    const parts = splitFrontmatter('\uFEFF---\r\ntitle: A\r\n---\r\nText.\r\n');
    expect(parts).toEqual({ yaml: 'title: A', yamlLine: 2, body: 'Text.\n', bodyLine: 4 });
  });

  it('is not taken from a file that begins otherwise or never ends it', () => {
    expect(splitFrontmatter('Text.\n---\n')).toBeNull();
    expect(splitFrontmatter('---\ntitle: A\n')).toBeNull();
  });

  it('leaves a rule of three hyphens in the body alone', () => {
    expect(splitFrontmatter('---\na: 1\n---\nOne.\n\n---\n\nTwo.')?.body).toBe('One.\n\n---\n\nTwo.');
  });
});

describe('YAML', () => {
  it('keeps a date the text that was written', () => {
    expect(readYaml('when: 2016-09-23')).toEqual({ ok: true, value: { when: '2016-09-23' } });
  });

  it('says on which line it breaks', () => {
    expect(readYaml('a: 1\nb: [1, 2\nc: 3')).toMatchObject({ ok: false, line: 3 });
    expect(readYaml('a: 1\na: 2')).toMatchObject({ ok: false, line: 2 });
  });

  it('is not read where an alias stands inside what it stands for, on whose line that is said', () => {
    const reason = 'an alias stands inside what it is an alias of';
    expect(readYaml('a: 1\nb: &b\n  - 2\n  - *b\n')).toMatchObject({ ok: false, line: 4, reason });
    expect(readYaml('b: &b\n  c: &c\n    - *c\n')).toMatchObject({ ok: false, line: 3, reason });
    expect(readYaml('b: &b\n  c:\n    d: *b\n')).toMatchObject({ ok: false, line: 3, reason });
  });

  it('is not read where aliases of aliases come to too much', () => {
    const names = 'abcdefghi'.split('');
    const levels = names.map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(at === 0 ? 'ha' : `*${names[at - 1]}`)
          .join()}]\n`,
    );
    expect(readYaml(levels.join(''))).toMatchObject({
      ok: false,
      line: 5,
      reason: expect.stringContaining('come to more'),
    });
    expect(readYaml(levels.slice(0, 4).join(''))).toMatchObject({ ok: true });
  });

  it('is read with its aliases where they are few, and without any as long as it is', () => {
    expect(readYaml('a: &a [1]\nb: *a\n')).toEqual({ ok: true, value: { a: [1], b: [1] } });
    const long = Array.from({ length: 20_000 }, (_, at) => `p${at}: { name: A & B * C }\n`).join('');
    expect(readYaml(long)).toMatchObject({ ok: true });
  });

  it.each([
    [['b', 'c'], 3],
    [['b', 'list', 1], 6],
    [['b', 'list', 1, 'x'], 6],
    [['b', 'missing'], 2],
    [['nowhere'], 1],
  ])('finds the line of the field %j', (field, line) => {
    expect(lineOf('a: 1\nb:\n  c: 2\n  list:\n    - x: 1\n    - x: 2\n', field)).toBe(line);
  });
});

describe('a briefing folder', () => {
  it('puts a file into the collection of its folder, however deep it lies', () => {
    expect(layoutOf('articles/2016/09/a.md')?.collection).toBe('articles');
    expect(layoutOf('places.yaml')?.collection).toBe('places');
    expect(layoutOf('places/a.yaml')).toBeNull();
    expect(layoutOf('outlets/a.md')).toBeNull();
  });

  it('takes a key that is left blank for one that is not filled in', async () => {
    const file = 'outlets/gazette.yaml';
    const { entries, problems } = await readEntries(folder({ [file]: 'name: Gazette\ncountry:\ndomains:\n' }), file);
    expect(problems).toEqual([]);
    expect(entries[0]?.data).toMatchObject({ name: 'Gazette', domains: [] });
  });

  it('tells all that is wrong with an entry at once, each with its line', async () => {
    const file = 'places.yaml';
    const text = 'dock:\n  nane: Dock\n  coordinates: [200, 10]\nDock Two:\n  name: Dock\n';
    const { entries, problems } = await readEntries(folder({ [file]: text }), file);
    expect(entries).toEqual([]);
    expect(problems.map(({ rule, line }) => [rule, line]).sort()).toEqual([
      ['bad-id', undefined],
      ['bad-value', 3],
      ['missing-field', 1],
      ['unknown-field', 2],
    ]);
  });

  it('refuses whom a statement is against where it accuses nobody', async () => {
    const file = 'articles/a.md';
    const text = `---
title: T
published: "2020-03-01"
language: en
document: { sha256: ${'a'.repeat(64)}, paragraphs: 1 }
statements:
  fine: { by: mayor, p: 1, at: one, act: blames, form: indirect, gist: G., against: [crew] }
  wrong: { by: mayor, p: 1, at: one, act: denies, form: indirect, gist: G., against: [crew] }
---
`;
    const { problems } = await readEntries(folder({ [file]: text }), file);
    expect(problems.map(({ rule, line, reason }) => [rule, line, reason])).toEqual([
      [
        'bad-value',
        8,
        'statements.wrong.against is for a statement that accuses, blames, condemns; "about" names whom another one concerns.',
      ],
    ]);
  });

  it('reads the files of one collection as one entry each, and remembers those it could not read', async () => {
    const file = 'topics/fares.md';
    const result = await readEntries(folder({ [file]: '---\nnam: Fares\n---\n' }), file);
    expect(result.unread).toEqual([{ collection: 'topics', id: 'fares' }]);
    const registry = await readEntries(folder({ 'places.yaml': 'x: [1\n' }), 'places.yaml');
    expect(registry.unread).toEqual([{ collection: 'places', id: null }]);
  });

  it('fills in what briefing.yaml leaves out', async () => {
    const text = 'title: T\ndescription: D\nlanguage: ar\n';
    const { config } = await readConfig(folder({ 'briefing.yaml': text }), ['briefing.yaml']);
    expect(config).toMatchObject({ base: '/', paper: 'A4', publish: 'summary' });
  });
});
