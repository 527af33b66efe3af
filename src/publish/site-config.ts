import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { BriefingData } from '../content/schemas/briefing.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { packageRoot, packages } from './package-root.ts';
import { watchFolder } from './watch-folder.ts';

/** What Astro works in; paths are absolute. */
export interface SiteFolders {
  /** What it makes: the site's program in `server/`, what browsers load in `client/`. */
  readonly out: string;
  /** Where it keeps its caches: never shared by two briefings. */
  readonly state: string;
}

/**
 * What Astro is told: all of it, so that no configuration file of a folder is read. It knows nothing of a briefing but
 * its address: pages are answered on request, of whatever briefing is handed over (`given.ts`).
 */
export function siteConfig(
  folders: SiteFolders,
  { site, base }: Pick<BriefingData, 'site' | 'base'>,
  watched?: Watched,
): AstroInlineConfig & { readonly outDir: string } {
  return {
    configFile: false,
    // Astro writes its types and the list of its modules below `root`. The package itself may be shared and read-only,
    // so the root is the state folder until they are placed, and the package (see `readout`) once modules are resolved.
    root: folders.state,
    srcDir: join(packageRoot, 'src/site'),
    publicDir: join(packageRoot, 'public'),
    outDir: folders.out,
    cacheDir: join(folders.state, 'cache'),
    site,
    base,
    output: 'server',
    trailingSlash: 'always',
    // As JSX: a line break in a template is no space, so the formatter may break lines where it likes.
    compressHTML: 'jsx',
    build: { format: 'directory', inlineStylesheets: 'never', client: './client', server: './server' },
    devToolbar: { enabled: false },
    logLevel: 'error',
    adapter: readout(watched),
    vite: {
      build: { assetsInlineLimit: 0 },
      // The atlas comes with the program to whoever makes a page: to parse it takes half as long as to read it as code.
      json: { stringify: true, namedExports: false },
      resolve: { alias: { 'astro/compiler-runtime': join(packageRoot, 'src/site/compiler-runtime.ts') } },
      cacheDir: join(folders.state, 'vite'),
      // What the development server may hand out: fonts lie in packages.
      server: { fs: { allow: [packageRoot, packages, folders.state] } },
    },
  };
}

/** A folder that a development server watches. */
export interface Watched {
  readonly dir: string;
  /**
   * Something in it has changed: pages are shown anew when this resolves; what it rejects with is logged. Called again only
   * when the call before has ended, once for all that changed meanwhile.
   */
  changed(): Promise<void>;
}

/** Spread where it is used: on its own the linter takes the setting for the deprecated one of the same name. */
const entrypoint = {
  entrypointResolution: 'auto' as const,
  serverEntrypoint: pathToFileURL(join(packageRoot, 'src/site/program.ts')),
};

const readout = (watched: Watched | undefined): AstroIntegration => ({
  name: 'readout',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      updateConfig({ root: pathToFileURL(packageRoot), vite: { plugins: command === 'build' ? [bundling] : [] } });
    },
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'readout',
        ...entrypoint,
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', sharpImageService: 'stable' },
      });
    },
    'astro:server:setup': ({ server, logger }) => {
      if (watched === undefined) return;
      const failed = (error: unknown): void => logger.error(error instanceof Error ? error.message : String(error));
      const show = oneAtATime(() => watched.changed().then(() => server.ws.send({ type: 'full-reload' }), failed));
      const watching = watchFolder(watched.dir, () => void show(), failed);
      // What was written while the folder was looked through is told by nothing else.
      void watching.ready.then(show);
      server.httpServer?.once('close', watching.stop);
    },
  },
});

/** What a build asks of Vite beyond what Astro does. */
const bundling = {
  name: 'readout:bundling',
  enforce: 'post' as const,
  configEnvironment(name: string, options: EnvironmentOptions) {
    // Dependencies of the browser are bundled beforehand for a server that a build starts but never asks for a page.
    if (options.optimizeDeps !== undefined) Object.assign(options.optimizeDeps, { include: [], noDiscovery: true });
    // The program stands in the state folder, from where it would not find the packages that it needs.
    return name === 'ssr' || name === 'prerender' ? { resolve: { noExternal: true as const } } : null;
  },
};

interface EnvironmentOptions {
  optimizeDeps?: { include?: string[]; noDiscovery?: boolean };
}
