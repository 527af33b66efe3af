import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/publish/serve.ts';
import type { BuiltSite } from '../support/built-site.ts';
import { startChromium } from './chromium.ts';

/** A built site and where it is served. */
export interface ServedSite extends BuiltSite {
  /** Ends in a slash. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    served: readonly ServedSite[];
    /** Where the one Chromium of the run takes connections. */
    browser: string;
    /** Over which sites tests go that go over every kind of page. */
    sweep: 'example' | 'others';
  }
}

/** Serves both sites as a static host would and starts one browser for all tests. */
export default async function openBrowser(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startChromium();
  const sites = project.getProvidedContext().sites;
  const servers = await Promise.all(sites.map(({ dir, base }) => serveSite({ dir, base, port: 0 })));
  project.provide(
    'served',
    sites.map((site, index) => ({ ...site, url: servers[index]?.url ?? '' })),
  );
  project.provide('browser', browser.endpoint);
  return async () => {
    await Promise.all([browser.close(), ...servers.map((server) => server.stop())]);
  };
}
