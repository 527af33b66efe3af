import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { systemFailure } from '../content/failure.ts';
import type { Briefing } from '../briefing/model.ts';
import type { BriefingData } from '../content/schemas/briefing.ts';
import { acquireLock } from './lock.ts';
import { writeMarker } from './marker.ts';
import { measureSite, type SiteSize } from './measure.ts';
import { writeOffline } from './offline/write.ts';
import { outFolder } from './out-folder.ts';
import type { Boxed } from './pdf/kept.ts';
import { siteDocuments } from './pdf/printed.ts';
import { writePdfs } from './pdf/write.ts';
import { preparePortable } from './portable/publish.ts';
import { writeSearchIndex } from './search/plain.ts';
import { stateFolder } from './state-folder.ts';
import { recover, stageOf, swap } from './swap.ts';
import { writePages } from './write-pages.ts';

export interface BuildOptions {
  /** The briefing, which the caller has checked. Paths are absolute. */
  readonly content: string;
  readonly out: string;
  readonly cwd: string;
  readonly config: Pick<BriefingData, 'site' | 'base'>;
  readonly drafts?: boolean;
  /** Also write a copy that needs no server: `<out>-portable` and `<out>-portable.zip`. */
  readonly portable?: boolean;
  /** The briefing, to write its sheets and editions as PDF; without it there are none, and no page leads to one. */
  readonly pdf?: Briefing;
}

/** What was built. */
export interface Built extends SiteSize {
  /** PDFs in which boxes stand for characters that no font has. */
  readonly boxed: readonly Boxed[];
}

/** The parts of a build that a test replaces. */
export interface BuildEffects {
  writePages: typeof writePages;
  writeSearchIndex(site: string): Promise<void>;
  writePdfs: typeof writePdfs;
  writeOffline(site: string): Promise<void>;
  preparePortable: typeof preparePortable;
  swap: typeof swap;
  progress(step: string): void;
  /** Has `clean` run if the process ends early; gives back what takes that away again. */
  onExit(clean: () => void): () => void;
}

export const buildEffects: BuildEffects = {
  writePages,
  writeSearchIndex,
  writePdfs,
  writeOffline,
  preparePortable,
  swap,
  progress: () => undefined,
  onExit(clean) {
    const stop = (signal: NodeJS.Signals): never => process.exit(128 + constants.signals[signal]);
    process.once('exit', clean).once('SIGINT', stop).once('SIGTERM', stop);
    return () => process.off('exit', clean).off('SIGINT', stop).off('SIGTERM', stop);
  },
};

/** Builds a site beside `out` and puts it in place when it is complete. Whatever fails, `out` stays as it was. */
export async function buildSite(options: BuildOptions, effects: BuildEffects = buildEffects): Promise<Built> {
  const { content, cwd, config } = options;
  try {
    const out = await outFolder(options.out, content, cwd);
    await mkdir(dirname(out), { recursive: true });
    const lock = await acquireLock(`${out}.lock`);
    const stage = stageOf(out, process.pid);
    const clean = (): void => {
      rmSync(stage, { recursive: true, force: true });
      lock.release();
    };
    const settled = effects.onExit(clean);
    try {
      await recover(out);
      return await buildInto(stage, out, options, config, effects);
    } finally {
      settled();
      clean();
    }
  } catch (error) {
    throw systemFailure(error, `Building ${options.out}`) ?? error;
  }
}

async function buildInto(
  stage: string,
  out: string,
  { content, cwd, drafts, portable, pdf }: BuildOptions,
  config: BuildOptions['config'],
  effects: BuildEffects,
): Promise<Built> {
  const state = stateFolder(cwd, content, out);
  await mkdir(state, { recursive: true });
  await mkdir(stage);
  effects.progress('Writing the pages');
  await effects.writePages({ content, out: stage, state, config, drafts: drafts === true, pdf: pdf !== undefined });
  effects.progress('Indexing them for search');
  await effects.writeSearchIndex(stage);
  if (pdf !== undefined) effects.progress('Setting its sheets and editions as PDF');
  const boxed =
    pdf === undefined ? [] : await effects.writePdfs(stage, siteDocuments(pdf, content), join(state, 'pdf'));
  // Drafts are for an editor's eyes: nothing of them is left on a device.
  if (drafts !== true) await effects.writeOffline(stage);
  const size = await measureSite(stage);
  const place = { base: config.base, pages: size.pages };
  if (portable === true) effects.progress('Writing the copy that needs no server');
  const copy = portable === true ? await effects.preparePortable(stage, out, { ...place, content, cwd }) : undefined;
  try {
    await writeMarker(stage, place);
    await effects.swap(stage, out, process.pid);
    await copy?.publish();
  } finally {
    await copy?.discard();
  }
  return { ...size, boxed };
}
