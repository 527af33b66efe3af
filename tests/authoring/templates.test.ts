import { z } from 'zod';
import { expect, test } from 'vitest';
import { templateNames, templates } from '../../src/authoring/templates/index.ts';
import { layouts } from '../../src/content/read/layout.ts';
import { readEntries } from '../../src/content/read/source.ts';
import { statement } from '../../src/content/schemas/statement.ts';

/** What an editor writes into the fields that a template leaves blank. */
const filled: Readonly<Record<string, string>> = {
  name: 'A name',
  kind: 'other',
  title: 'A title',
  published: '"2026-01-31"',
  sha256: 'a'.repeat(64),
  paragraphs: '3',
  by: 'outlet',
  p: '2',
  act: 'accuses',
  form: 'indirect',
  gist: 'Something was said.',
  when: '"2026-01-30"',
  proposition: 'It was so.',
  date: '"2026-01-31"',
  window: '"2026-01-24/2026-01-31"',
  bluf: '["A line. [@a#b]"]',
  words: '[one, two]',
};
const groups = new Set(['document', 'statements', 'first-statement', 'an-id']);

const fill = (text: string): string =>
  text.replace(/^( *)([\w-]+):[ \t]*$/gm, (line, indent: string, key: string) =>
    groups.has(key) ? line : `${indent}${key}: ${filled[key] ?? `nothing to fill ${key} with`}`,
  );

/** Takes the `#` away from every field: what stands blank or filled above it stays. */
const uncomment = (text: string): string => {
  const present = new Set([...text.matchAll(/^ *([\w-]+): \S/gm)].map((match) => match[1]));
  return text.replace(/^( *)# ([a-zA-Z]\w*)(: [^\n]*)$/gm, (line, indent: string, key: string, rest: string) =>
    present.has(key) && indent === '' ? line : fieldNames.has(key) ? `${indent}${key}${rest}` : line,
  );
};

const shapes = [...layouts.map((layout) => layout.schema), statement].flatMap((schema) =>
  schema instanceof z.ZodObject ? [schema.shape] : [],
);
const fieldNames = new Set(shapes.flatMap((shape) => Object.keys(shape)));

async function problemsOf(name: (typeof templateNames)[number], text: string): Promise<string[]> {
  const layout = layouts.find(({ collection }) => collection === templates[name].collection);
  const file =
    layout?.shape === 'keys'
      ? `${layout.collection}.yaml`
      : `${layout?.collection ?? ''}/an-id${layout?.shape === 'yaml' ? '.yaml' : '.md'}`;
  const { entries, problems } = await readEntries(
    { list: () => Promise.resolve([file]), read: () => Promise.resolve(text) },
    file,
  );
  return problems.length === 0 && entries.length === 0 ? ['no entry was read'] : problems.map(({ reason }) => reason);
}

const textOf = (name: (typeof templateNames)[number]): string => templates[name].text({ id: 'an-id', language: 'en' });

test.each(templateNames)('a new %s is valid once its blank fields are filled in', async (name) => {
  expect(await problemsOf(name, fill(textOf(name)))).toEqual([]);
});

test.each(templateNames)('a new %s is valid with every further field uncommented', async (name) => {
  const text = uncomment(fill(textOf(name)));
  expect(text).not.toMatch(/^ *# (corrections|aliases|topics|quote|unit):/m);
  expect(await problemsOf(name, text)).toEqual([]);
});

test.each(templateNames)('a new %s names every field that it may have', (name) => {
  const schema = layouts.find(({ collection }) => collection === templates[name].collection)?.schema;
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  expect(fields.length).toBeGreaterThan(0);
  const own = name === 'article' ? [...fields, ...Object.keys(statement.shape)] : fields;
  expect(own.filter((field) => !new RegExp(`^ *(# )?${field}:`, 'm').test(textOf(name)))).toEqual([]);
});

test('every collection of a briefing has a template', () => {
  expect(
    Object.values(templates)
      .map(({ collection }) => collection)
      .toSorted(),
  ).toEqual(layouts.map(({ collection }) => collection).toSorted());
});
