import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { BriefingData } from '../content/schemas/briefing.ts';
import { packageRoot, packages } from './package-root.ts';

/** What a site is built from and to; paths are absolute. */
export interface SiteFolders {
  readonly content: string;
  readonly out: string;
  /** Where Astro keeps its caches: never shared by two briefings. */
  readonly state: string;
  /** Take drafts in. */
  readonly drafts?: boolean | undefined;
  /** Pages lead to their PDFs, which are written beside them. */
  readonly pdf?: boolean | undefined;
}

/** The folder of the briefing reaches `src/site` as the environment variable `READOUT_CONTENT`. */
export const contentVariable = 'READOUT_CONTENT';
/** `1` where the site has drafts in it. */
export const draftsVariable = 'READOUT_DRAFTS';
/** `1` where PDFs stand beside the pages. */
export const pdfVariable = 'READOUT_PDF';

/** What Astro is told for a briefing: all of it, so that no configuration file of the folder is read. */
export function siteConfig(
  folders: SiteFolders,
  { site, base }: Pick<BriefingData, 'site' | 'base'>,
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
    output: 'static',
    trailingSlash: 'always',
    // As JSX: a line break in a template is no space, so the formatter may break lines where it likes.
    compressHTML: 'jsx',
    build: { format: 'directory', inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    logLevel: 'error',
    integrations: [readout(folders)],
    vite: {
      build: { assetsInlineLimit: 0 },
      cacheDir: join(folders.state, 'vite'),
      // What the development server may hand out: fonts lie in packages.
      server: { fs: { allow: [packageRoot, packages, folders.state] } },
    },
  };
}

function readout({ content, drafts, pdf }: SiteFolders): AstroIntegration {
  return {
    name: 'readout',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        process.env[contentVariable] = content;
        process.env[draftsVariable] = drafts === true ? '1' : '';
        process.env[pdfVariable] = pdf === true ? '1' : '';
        updateConfig({ root: pathToFileURL(packageRoot), vite: { plugins: command === 'build' ? [bundling] : [] } });
      },
    },
  };
}

/** What a build asks of Vite beyond what Astro does. */
const bundling = {
  name: 'readout:bundling',
  enforce: 'post' as const,
  configEnvironment(name: string, options: EnvironmentOptions) {
    // Dependencies of the browser are bundled beforehand for a server that a build starts but never asks for a page.
    if (options.optimizeDeps !== undefined) Object.assign(options.optimizeDeps, { include: [], noDiscovery: true });
    // The program that writes the pages is put beside the site, from where it would not find the packages that it needs.
    return name === 'prerender' ? { resolve: { noExternal: true as const } } : null;
  },
};

interface EnvironmentOptions {
  optimizeDeps?: { include?: string[]; noDiscovery?: boolean };
}
