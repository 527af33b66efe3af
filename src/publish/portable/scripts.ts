import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageRoot } from '../package-root.ts';
import { plainScript } from '../plain-script.ts';
import { engineFile } from './page.ts';

const client = join(packageRoot, 'src/site/client/portable');

/**
 * Writes the scripts of a site as plain ones, each in one file of the same name, with a `fetch` that needs no server;
 * and, where the site has a search, its engine.
 */
export async function writeScripts(site: string, copy: string, scripts: readonly string[]): Promise<void> {
  const shared = { ...plainScript, inject: [join(client, 'fetch.ts')] };
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
