import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BriefingData } from '../content/schemas/briefing.ts';
import { astroDev, type RunningServer } from './astro.ts';
import { briefingFolder } from './briefing-folder.ts';
import { give } from './given.ts';
import { siteConfig } from './site-config.ts';
import { stateFolder } from './state-folder.ts';

/** Serves the site of a briefing as it is edited, without a search index. */
export async function devSite(
  {
    content,
    cwd,
    port,
    drafts = false,
  }: { readonly content: string; readonly cwd: string; readonly port?: number; readonly drafts?: boolean },
  config: Pick<BriefingData, 'site' | 'base'>,
): Promise<RunningServer> {
  const state = stateFolder(cwd, content, 'dev');
  await mkdir(state, { recursive: true });
  const folder = briefingFolder(content, state, { drafts });
  give({ content, drafts, pdf: false, snapshot: folder.snapshot });
  await folder.snapshot();
  const watched = { dir: content, changed: folder.refresh };
  const site = siteConfig({ out: join(state, 'out'), state }, config, watched);
  return astroDev(port === undefined ? site : { ...site, server: { port } });
}
