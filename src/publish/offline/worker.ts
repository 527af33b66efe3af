import { join } from 'node:path';
import { build } from 'esbuild';
import type { WorkerBuild } from '../../render/offline/build.ts';
import { packageRoot } from '../package-root.ts';
import { plainScript } from '../plain-script.ts';
import { isNamedByContent, type ListedFile } from './list.ts';

const entry = join(packageRoot, 'src/site/client/offline/worker/worker.ts');

/** Styles and scripts of every page; those of the pages that are worked with come when they are used. */
const isShell = ({ address }: ListedFile): boolean =>
  /^_astro\/(?!Search|Timeline)[^/]+\.(?:css|js)$|^(?:favicon\.svg|print\.css|offline\/)$/.test(address);

const isOfSearch = ({ address }: ListedFile): boolean =>
  (/^pagefind\//.test(address) && !isNamedByContent(address)) || address === 'search/names.json';

/** The service worker of a build. */
export async function workerScript(name: string, listed: readonly ListedFile[]): Promise<Uint8Array> {
  const told: WorkerBuild = {
    build: name,
    shell: listed.filter(isShell).map(({ address }) => address),
    search: Object.fromEntries(listed.filter(isOfSearch).map(({ address, hash }) => [address, hash])),
  };
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    ...plainScript,
    define: { READOUT_BUILD: JSON.stringify(told), 'process.env.NODE_ENV': '"production"' },
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild wrote no service worker.');
  return script.contents;
}
