import { astroBuild } from '../astro.ts';
import { siteConfig } from '../site-config.ts';
import type { BundleJob } from './bundle.ts';

process.once('message', ({ folders, address }: BundleJob) => {
  const failed = (error: unknown): void => {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // A pipe may take its time: whoever leaves at once may not have been heard.
    process.stderr.write(said, () => process.exit(1));
  };
  astroBuild(siteConfig(folders, address)).then(() => process.exit(), failed);
});
// Without whoever asked for it nobody needs the bundle.
process.once('disconnect', () => process.exit());
