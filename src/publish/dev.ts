import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { astroDev, type RunningServer } from './astro.ts';
import { openFolder } from './briefing-folder.ts';
import { give } from './given.ts';
import { refreshAloud } from './refresh-aloud.ts';
import { siteConfig } from './site-config.ts';
import { stateFolder } from './state-folder.ts';

/** `content` and `cwd` are absolute. */
export interface DevOptions {
  readonly content: string;
  readonly cwd: string;
  readonly port?: number;
  /** Take drafts in. */
  readonly drafts?: boolean;
  /** Is told, a line at a time, what whoever edits has to know and is no error. */
  readonly say?: (line: string) => void;
}

/** What serves a site, or the problems of a briefing that none is made from. */
export type DevOutcome = { readonly server: RunningServer } | { readonly problems: readonly Problem[] };

/** Checks a briefing and serves its site as it is edited, without a search index. */
export async function devSite({
  content,
  cwd,
  port,
  drafts = false,
  say = () => undefined,
}: DevOptions): Promise<DevOutcome> {
  const state = stateFolder(cwd, content, 'dev');
  await mkdir(state, { recursive: true });
  const folder = await openFolder(content, state, { drafts });
  if ('problems' in folder) return folder;
  const { snapshot } = folder;
  give({ content, drafts, pdf: false, snapshot: () => Promise.resolve(snapshot()) });
  const watched = { dir: content, changed: refreshAloud(folder, say) };
  const site = siteConfig({ out: join(state, 'out'), state }, snapshot().config, watched);
  return { server: await astroDev(port === undefined ? site : { ...site, server: { port } }) };
}
