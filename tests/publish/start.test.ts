import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');

/** Names of the packages that are read with some modules, as a process of its own meets them. */
function packagesOf(modules: readonly string[]): string[] {
  const program = `
    import { registerHooks } from 'node:module';
    const met = new Set();
    registerHooks({ load(url, context, next) { met.add(url); return next(url, context); } });
    for (const module of ${JSON.stringify(modules.map((module) => pathToFileURL(join(src, module)).href))}) await import(module);
    const names = [...met].flatMap((url) => /\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1] ?? []);
    process.stdout.write([...new Set(names)].sort().join(' '));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).split(' ');
}

test('whether anything has changed is decided before what reads entries and makes pages is loaded', () => {
  const decides = ['cli/main.ts', 'cli/build.ts', 'publish/build-effects.ts', 'publish/build.ts'];
  expect(packagesOf(decides)).toEqual(['commander', 'zod']);
});
