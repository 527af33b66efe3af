import { join } from 'node:path';
import { build } from 'esbuild';
import { packageRoot } from '../package-root.ts';
import { plainScript } from '../plain-script.ts';

const entry = join(packageRoot, 'src/site/client/offline/worker/worker.ts');

/** The service worker of any site: `workerScript` writes above it what it is to know of a build. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    ...plainScript,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild wrote no service worker.');
  return script.text;
}
