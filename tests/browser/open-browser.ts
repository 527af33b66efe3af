import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/publish/serve.ts';
import { startChromium } from './chromium.ts';
import type { ReadSite } from './reading.ts';
import { unpacked } from './unpacked.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built sites, each on a server. */
    served: readonly ReadSite[];
    /** The same, each as the files of its zip; `dir` is that of the built site. */
    carried: readonly ReadSite[];
    /** Where the one Chromium of the run takes connections. */
    browser: string;
    /** Over which sites tests go that go over every kind of page. */
    sweep: 'example' | 'others';
  }
}

/** Serves both sites as a static host would, unpacks the copies of both, and starts one browser for all tests. */
export default async function openBrowser(project: TestProject): Promise<() => Promise<void>> {
  const sites = project.getProvidedContext().sites;
  const folder = await mkdtemp(join(tmpdir(), 'readout-carried-'));
  const [browser, servers, copies] = await Promise.all([
    startChromium(),
    Promise.all(sites.map(({ dir, base }) => serveSite({ dir, base, port: 0 }))),
    Promise.all(sites.map((site) => unpacked(site, folder))),
  ]);
  project.provide(
    'served',
    sites.map((site, at) => ({ ...site, url: servers[at]?.url ?? '', index: '' })),
  );
  project.provide(
    'carried',
    sites.map((site, at) => ({
      ...site,
      name: `${site.name}, unpacked from its zip and read without a network`,
      url: pathToFileURL(`${copies[at] ?? ''}/`).href,
      index: 'index.html',
    })),
  );
  project.provide('browser', browser.endpoint);
  return async () => {
    await Promise.all([browser.close(), ...servers.map((server) => server.stop())]);
    await rm(folder, { recursive: true, force: true });
  };
}
