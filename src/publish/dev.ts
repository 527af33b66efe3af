import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BriefingData } from '../content/schemas/briefing.ts';
import { astroDev, type RunningServer } from './astro.ts';
import { siteConfig } from './site-config.ts';
import { stateFolder } from './state-folder.ts';

/** Serves the site of a briefing as it is edited, without a search index. */
export async function devSite(
  {
    content,
    cwd,
    port,
    drafts,
  }: { readonly content: string; readonly cwd: string; readonly port?: number; readonly drafts?: boolean },
  config: Pick<BriefingData, 'site' | 'base'>,
): Promise<RunningServer> {
  const state = stateFolder(cwd, content, 'dev');
  await mkdir(state, { recursive: true });
  const site = siteConfig({ content, out: join(state, 'out'), state, drafts }, config);
  return astroDev(port === undefined ? site : { ...site, server: { port } });
}
