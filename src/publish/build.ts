import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure, systemFailure } from '../content/failure.ts';
import type { Problem } from '../content/problem.ts';
import { type BuildEffects, buildEffects } from './build-effects.ts';
import type { FindReader } from './facts/file-reader.ts';
import type { FolderSeen } from './facts/seen-since.ts';
import { acquireLock } from './lock.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';
import { readMarker } from './marker.ts';
import { outFolder } from './out-folder.ts';
import { listedFiles } from './offline/listed-files.ts';
import { keepOwnFiles } from './own-files.ts';
import type { Boxed } from './pdf/kept.ts';
import { hasCopy } from './portable/place.ts';
import { byProgram } from './program/file-reader.ts';
import { removeNow } from './remove-now.ts';
import type { SearchChoice } from './search/choice.ts';
import { siteCode } from './site-code.ts';
import { factsLoaded, factsOfTexts, type SiteFacts } from './site-facts.ts';
import { stateFolder } from './state-folder.ts';
import { recover, stageOf } from './swap.ts';
import { finishUpdate, hasBegun } from './update.ts';

/** Paths are absolute. */
export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly cwd: string;
  /** Take drafts in. */
  readonly drafts?: boolean;
  /** Also write a copy that needs no server: `<out>-portable` and `<out>-portable.zip`. */
  readonly portable?: boolean;
  /** Write sheets and editions as PDF; without them no page leads to one. */
  readonly pdf?: boolean;
  readonly search?: SearchChoice;
  /** Make everything anew, whatever is known of the site that is there. */
  readonly fresh?: boolean;
}

/** What was built, or is there already. */
export interface Built {
  /** Nothing has changed since the site was built, which is as it was. */
  readonly unchanged: boolean;
  /** HTML files. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** PDFs in which boxes stand for characters that no font has. */
  readonly boxed: readonly Boxed[];
  readonly warnings: number;
  /** Drafts that wait for an editor. */
  readonly drafts: number;
}

/** What came of a build: a site, or the problems of a briefing that none is made from. */
export type BuildOutcome = { readonly built: Built } | { readonly problems: readonly Problem[] };

/**
 * Checks a briefing and brings its site in `out` up to date. What is new is made beside it; then a first site is put in
 * place at once, a later one file by file. Whatever fails before that, `out` stays as it was.
 */
export async function buildSite(options: BuildOptions, effects: BuildEffects = buildEffects): Promise<BuildOutcome> {
  try {
    const out = await outFolder(options.out, options.content, options.cwd);
    await mkdir(dirname(out), { recursive: true });
    const lock = await acquireLock(`${out}.lock`);
    const stage = stageOf(out, process.pid);
    const clean = (): void => {
      // An update that has begun needs its stage: the next build finishes it.
      if (!hasBegun(out)) removeNow(stage);
      lock.release();
    };
    const settled = effects.onExit(clean);
    try {
      await finishUpdate(out);
      await recover(out);
      return await build(stage, out, options, effects);
    } finally {
      settled();
      clean();
    }
  } catch (error) {
    throw systemFailure(error, `Building ${options.out}`) ?? error;
  }
}

/** What is wrong with it is not wrong with the output, of which all else is said. */
async function makeState(state: string): Promise<void> {
  await mkdir(state, { recursive: true }).catch((error: unknown) => {
    const failure = systemFailure(error, `Making ${state}, where builds keep what they may use again,`);
    throw failure === null ? error : new Failure(`${failure.message} It is below the folder that you work in.`);
  });
}

async function build(stage: string, out: string, options: BuildOptions, effects: BuildEffects): Promise<BuildOutcome> {
  const { content, cwd, drafts = false, portable = false, pdf = false, search = 'auto' } = options;
  const state = stateFolder(cwd, content, out);
  await makeState(state);
  const code = await siteCode(state);
  // Dates and numbers are written by the engine.
  const setting = JSON.stringify([code, process.version, { drafts, pdf, search }]);
  const there = await readManifest(state, (await readMarker(out))?.build);
  const manifest = options.fresh !== true && there?.setting === setting ? there : null;
  const readerFor = byProgram(state, code);
  const copied = !portable || (manifest?.copied === true && (await hasCopy(out, manifest.build)));
  const since = copied ? manifest?.facts : undefined;
  const seen = since === undefined ? null : await effects.seenSince(content, state, since, { drafts }, readerFor);
  if (manifest !== null && seen?.changed.length === 0) return { built: builtOf(manifest, true) };
  const loaded = await load(seen, { ...options, state, code, manifest, readerFor }, effects);
  if ('problems' in loaded) return loaded;
  await mkdir(stage);
  const job = { content, drafts, pdf, state, stage, out, search, setting, code };
  const { stageSite } = await import('./stage-site.ts');
  const staged = await stageSite({ ...job, loaded, manifest }, effects);
  const { build: id, totals, files } = staged.manifest;
  const place = { base: loaded.config.base, pages: totals.pages, build: id };
  const isWhole = manifest === null;
  const prepare = (from: string) =>
    effects.preparePortable(from, out, { ...place, files: files.map(({ file }) => file), content, cwd });
  if (portable) effects.progress('Writing the copy that needs no server');
  let copy = portable && isWhole ? await prepare(stage) : undefined;
  try {
    await loaded.commit();
    const published = await writeManifest(state, staged.manifest);
    if (isWhole) {
      // Where nothing is kept of how the site was made, it says itself what it holds.
      const known = there ?? (await listedFiles(out));
      if (known !== null) await keepOwnFiles(out, stage, known);
      await effects.swap(stage, out, process.pid);
    } else await effects.update(stage, out, staged.removed);
    await published();
    if (portable) {
      copy ??= await prepare(out);
      await copy.publish();
      // Not before: a site is known to have its copy when the copy is there.
      const noted = await writeManifest(state, { ...staged.manifest, copied: true });
      await noted();
    }
  } finally {
    await copy?.discard();
  }
  return { built: builtOf(staged.manifest, false) };
}

/** Of a folder in which only texts have changed nothing else is read. */
async function load(
  seen: FolderSeen | null,
  job: BuildOptions & {
    readonly state: string;
    readonly code: string;
    readonly manifest: Manifest | null;
    readonly readerFor: FindReader;
  },
  effects: BuildEffects,
): Promise<SiteFacts | { readonly problems: readonly Problem[] }> {
  const { content, drafts = false, state, code, manifest, readerFor } = job;
  const texts = seen === null ? null : await effects.loadTexts(state, seen, readerFor);
  if (texts !== null && manifest !== null) return factsOfTexts(texts, manifest, state);
  const program = await effects.programEarly(content, state, code);
  try {
    const loaded = await effects.loadKept(content, state, { drafts, since: manifest?.facts });
    const facts = factsLoaded(loaded, state);
    if (facts !== null) await program.done;
    return facts ?? { problems: loaded.problems };
  } finally {
    await program.stop();
  }
}

function builtOf({ totals, boxed, warnings, drafts }: Manifest, unchanged: boolean): Built {
  return { unchanged, ...totals, boxed, warnings, drafts: drafts.length };
}
