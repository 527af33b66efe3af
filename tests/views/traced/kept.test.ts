import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const views = join(import.meta.dirname, '../../../src/views');

const entries = await readdir(views, { recursive: true, withFileTypes: true });
const sources = await Promise.all(
  entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return { file: path.slice(views.length + 1), text: await readFile(path, 'utf8') };
    }),
);

test('every table of a briefing has a name of its own', () => {
  const names = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bper(?:Briefing|Key)\(\s*'([^']+)'/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  // A name is part of a dependency, whose parts stand between these.
  expect(names.filter((name) => name === undefined || /[ .]/.test(name))).toEqual([]);
});

test('nothing is kept for a briefing but by what notes it again', () => {
  const keepers = sources.filter(({ text }) => /\bnew WeakMap\b/.test(text)).map(({ file }) => file);
  expect(keepers.sort()).toEqual([
    // Kept with `keepingLast`.
    'continued/listing.ts',
    // Which pages there are, and the last view with what it asked for.
    'pages/kind.ts',
    'pages/pages.ts',
    'per-briefing.ts',
    'per-untraced.ts',
    'traced/digests.ts',
    'traced/traced-briefing.ts',
  ]);
});
