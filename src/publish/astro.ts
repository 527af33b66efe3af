import { dirname } from 'node:path';
import type { AstroInlineConfig } from 'astro';

/** Astro itself, told to report nothing to its makers and to ask nobody for news of itself. */
async function quietAstro(): Promise<typeof import('astro')> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  return import('astro');
}

/** Has Astro bundle the site. While it runs the process stands in the folder that holds `config.outDir`, which is absolute. */
export async function astroBuild(config: AstroInlineConfig & { readonly outDir: string }): Promise<void> {
  const { build } = await quietAstro();
  // Whatever the shell says: a site that is published is not one for development.
  process.env['NODE_ENV'] = 'production';
  const cwd = process.cwd();
  process.chdir(dirname(config.outDir));
  try {
    await build(config);
  } finally {
    process.chdir(cwd);
  }
}

/** A running development server. */
export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function astroDev(config: AstroInlineConfig): Promise<RunningServer> {
  const { dev } = await quietAstro();
  const server = await dev(config);
  const url = server.resolvedUrls.local[0] ?? `http://localhost:${server.address.port}/`;
  return { url, stop: () => server.stop() };
}
