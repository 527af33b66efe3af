import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { packageRoot } from '../package-root.ts';
import { engineFile } from './page.ts';

const client = join(packageRoot, 'src/site/client/portable');

/**
 * Writes the scripts of a site as plain ones, each in one file of the same name, with a `fetch` that needs no server;
 * and, where the site has a search, its engine.
 */
export async function writeScripts(site: string, copy: string, scripts: readonly string[]): Promise<void> {
  const shared = {
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    inject: [join(client, 'fetch.ts')],
  } satisfies BuildOptions;
  await Promise.all(
    scripts.map((script) => build({ ...shared, entryPoints: [join(site, script)], outfile: join(copy, script) })),
  );
  const library = join(site, 'pagefind/pagefind.js');
  if (!existsSync(library)) return;
  await build({
    ...shared,
    entryPoints: [join(client, 'search.ts')],
    outfile: join(copy, engineFile),
    alias: { 'readout:pagefind': library },
    // The engine finds its files by the address it was loaded from, of which a plain script has none.
    define: { 'import.meta.url': '""' },
  });
}
