import { astroBuild } from '../astro.ts';
import { siteConfig } from '../site-config.ts';
import type { BundleJob } from './bundle.ts';

process.once('message', ({ folders, address }: BundleJob) => {
  astroBuild(siteConfig(folders, address))
    .catch((error: unknown) => {
      process.stderr.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exitCode = 1;
    })
    .finally(() => process.exit());
});
// Without whoever asked for it nobody needs the bundle.
process.once('disconnect', () => process.exit());
