import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { beforeAll, expect, test } from 'vitest';
import { processEffects } from '../src/cli/effects.ts';
import { readoutProgram } from '../src/cli/program.ts';
import { layouts } from '../src/content/read/layout.ts';
import { briefing } from '../src/content/schemas/briefing.ts';
import { acts, positions, qualifiers, statement } from '../src/content/schemas/statement.ts';
import { filesIn } from './temporary-folder.ts';

const root = join(import.meta.dirname, '..');
const docs = { model: '', integrity: '', readme: '' };
beforeAll(async () => {
  docs.model = await readFile(join(root, 'docs/content-model.md'), 'utf8');
  docs.integrity = await readFile(join(root, 'docs/integrity.md'), 'utf8');
  docs.readme = await readFile(join(root, 'README.md'), 'utf8');
});

/** Whether a text names a word as code: `` `word` ``, or within code, as `` `[{ word, other }]` ``. */
const names = (text: string, word: string): boolean =>
  [...text.matchAll(/`([^`\n]+)`/g)].some((code) =>
    new RegExp(`(?<![\\w-])${word.replace(/-/g, '\\-')}(?![\\w-])`).test(code[1] ?? ''),
  );

const schemas = [
  ['briefing.yaml', briefing],
  ...layouts.map(({ noun, schema }) => [noun, schema] as const),
  ['a statement', statement],
] as const;

test.each(schemas.map(([noun, schema]) => [noun, schema]))(
  'every field of %s is in docs/content-model.md',
  (_noun, schema) => {
    const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !names(docs.model, field))).toEqual([]);
  },
);

test('every act, position and qualifier is in docs/content-model.md', () => {
  expect([...acts, ...positions, ...qualifiers].filter((word) => !names(docs.model, word))).toEqual([]);
});

test('every rule is in docs/integrity.md, and no rule that does not exist', async () => {
  const sources = Object.entries({
    ...(await filesIn(join(root, 'src/briefing'))),
    ...(await filesIn(join(root, 'src/content'))),
  });
  const rules = new Set(
    sources.flatMap(([, text]) =>
      [...text.matchAll(/\brule: '([a-z-]+)'|\bfound\('([a-z-]+)'|\bproblem\(\w+, '([a-z-]+)'/g)].map(
        (match) => match[1] ?? match[2] ?? match[3] ?? '',
      ),
    ),
  );
  expect(rules.size).toBeGreaterThan(20);
  expect([...rules].filter((rule) => !names(docs.integrity, rule))).toEqual([]);
  const documented = [...docs.integrity.matchAll(/^\|\s*((?:`[a-z-]+`(?:,\s*)?)+)\s*\|/gm)].flatMap((row) =>
    [...(row[1] ?? '').matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? ''),
  );
  expect(documented.filter((rule) => !sources.some(([, text]) => text.includes(`'${rule}'`)))).toEqual([]);
});

test('every command and flag is in README.md', async () => {
  const { commands } = await readoutProgram([], { ...processEffects(), end: () => undefined });
  const words = commands.flatMap((command) => [command.name(), ...command.options.map(({ long }) => long ?? '')]);
  expect(words).toContain('--documents');
  expect([...new Set(words)].filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(docs.readme))).toEqual(
    [],
  );
});

test('every direct dependency is in CONTRIBUTING.md with what it is for', async () => {
  const [file, contributing] = await Promise.all(
    ['package.json', 'CONTRIBUTING.md'].map((name) => readFile(join(root, name), 'utf8')),
  );
  const needed = z.object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  });
  const { dependencies, devDependencies } = needed.parse(JSON.parse(file ?? ''));
  const all = Object.keys({ ...dependencies, ...devDependencies });
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((name) => contributing?.includes(`\`${name}\``) !== true)).toEqual([]);
});
