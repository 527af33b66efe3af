import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const site = join(import.meta.dirname, '../src/site');
const read = (path: string): Promise<string> => readFile(join(site, path), 'utf8');

/** A file and all that it imports, files of styles apart. */
async function closure(path: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, to = ''] of (await read(path)).matchAll(/^import .*'(\.[^']+\.astro)';$/gm))
    await closure(relative(site, join(site, dirname(path), to)), found);
  return found;
}

/** Sheets that a sheet takes in, itself too. */
async function sheets(path: string): Promise<string[]> {
  const imported = Array.from((await read(path)).matchAll(/@import url\('([^']+)'\)/g), ([, to = '']) =>
    relative(site, join(site, dirname(path), to)),
  );
  return [path, ...(await Promise.all(imported.map(sheets))).flat()];
}

/** Classes that rules of sheets begin with, which is where they hold; those for paper apart. */
async function styled(paths: readonly string[]): Promise<Set<string>> {
  const texts = await Promise.all(paths.filter((path) => !/\/print/.test(path)).map(read));
  const selectors = texts.flatMap((text) =>
    Array.from(text.replaceAll(/\([^()]*\)/g, '').matchAll(/([^{};]+)\{/g), ([, list = '']) => list.split(',')),
  );
  return new Set(selectors.flat().flatMap((one) => /\.(-?[a-z][\w-]*)/.exec(one)?.[1] ?? []));
}

/** Classes that a component gives by their names. */
const given = (text: string): string[] =>
  Array.from(text.matchAll(/class="([^"{]+)"/g), ([, names = '']) => names.split(/\s+/)).flat();

test('no class that one kind of page styles for itself is used on pages of another kind', async () => {
  const shared = await styled(await sheets('styles/index.css'));
  const kinds = (await readdir(join(site, 'components/kinds'))).map((name) => `components/kinds/${name}`);
  const users = await Promise.all(
    kinds.map(async (kind) => {
      const files = [...(await closure(kind))];
      const texts = await Promise.all(files.map(read));
      const own = texts.flatMap((text, at) =>
        Array.from(text.matchAll(/^import '([^']+\.css)';$/gm), ([, to = '']) =>
          relative(site, join(site, dirname(files[at] ?? ''), to)),
        ),
      );
      return {
        kind,
        classes: new Set(texts.flatMap(given)),
        styles: await styled((await Promise.all(own.map(sheets))).flat()),
      };
    }),
  );
  const apart = new Set(users.flatMap(({ styles }) => [...styles]).filter((name) => !shared.has(name)));
  expect(apart.size).toBeGreaterThan(10);
  const bare = users.flatMap(({ kind, classes, styles }) =>
    [...classes].filter((name) => apart.has(name) && !styles.has(name)).map((name) => `${kind}: ${name}`),
  );
  expect(bare).toEqual([]);
});
