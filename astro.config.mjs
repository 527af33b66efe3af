import { join } from 'node:path';
import { folderAt } from './src/content/read/folder.ts';
import { readConfig } from './src/content/read/config.ts';
import { packageRoot } from './src/publish/package-root.ts';
import { siteConfig } from './src/publish/site-config.ts';

// For editors, "astro check" and "astro sync". "readout build" makes its own configuration, by the same function.
const content = join(packageRoot, 'content');
const folder = folderAt(content);
const { config } = await readConfig(folder, await folder.list());
const folders = { out: join(packageRoot, '.readout/editor/out'), state: join(packageRoot, '.readout/editor') };

export default {
  ...siteConfig(folders, { site: config?.site ?? 'https://example.org/', base: config?.base ?? '/' }),
  root: packageRoot,
};
