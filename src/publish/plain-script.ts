import type { BuildOptions } from 'esbuild';

/** How esbuild bundles a script that is run as it is: in one file, by any browser of today, without modules. */
export const plainScript = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'silent',
} satisfies BuildOptions;
