import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteContents } from '../render/exports/site-contents.ts';
import type { BuildEffects } from './build-effects.ts';
import { filesIn } from './files-in.ts';
import type { Manifest } from './manifest.ts';
import { writeMarker } from './marker.ts';
import type { SiteFile } from './offline/list.ts';
import type { PagesMade } from './pages/make-pages.ts';
import type { SearchChoice } from './search/choice.ts';
import type { SiteFacts } from './site-facts.ts';
import { stageFiles, type StageFiles } from './stage-files.ts';

export interface StageJob {
  readonly content: string;
  readonly drafts: boolean;
  readonly pdf: boolean;
  readonly search: SearchChoice;
  readonly state: string;
  /** An empty folder, for what the published site lacks. */
  readonly stage: string;
  readonly out: string;
  readonly code: string;
  readonly setting: string;
  readonly loaded: SiteFacts;
  /** Of the published site; null where all is to be made. */
  readonly manifest: Manifest | null;
}

/** A site that is ready to be published: what is new of it in the stage. */
export interface StagedSite {
  readonly manifest: Manifest;
  /** Files of the published site that go. */
  readonly removed: readonly string[];
}

/** Makes all of a site that the published one lacks. */
export async function stageSite(job: StageJob, effects: BuildEffects): Promise<StagedSite> {
  const { state, stage, loaded, manifest, drafts, pdf } = job;
  const { id, config, warnings } = loaded;
  const files = stageFiles(stage, manifest?.files ?? []);
  effects.progress('Writing the pages');
  const program = await effects.builtProgram(state, job.code, config);
  await takeClient(program.client, files);
  const pages = await makeAndIndex(job, program.entry, files, effects);
  if (pdf) effects.progress('Setting its sheets and editions as PDF');
  const printed = pdf ? await takePdfs(job, pages.pages, files, effects) : { pdfs: [], boxed: [] };
  // Drafts are for an editor's eyes: nothing of them is left on a device.
  if (!drafts)
    for (const { file, bytes } of effects.offlineFiles(files.all(), await readFile(program.worker, 'utf8')))
      await files.put(file, bytes);
  const all = files.all();
  const build = buildOf(all);
  const totals = {
    pages: all.filter(({ file }) => file.endsWith('.html')).length,
    files: all.length,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  await writeMarker(stage, { base: config.base, pages: totals.pages, build });
  const made = {
    build,
    facts: id,
    setting: job.setting,
    pages: pages.pages,
    data: pages.data,
    files: all,
    totals,
    copied: false,
  };
  return { manifest: { ...made, ...printed, warnings, drafts: loaded.drafts }, removed: files.removed() };
}

/** Makes the pages, and the search index out of each as it comes. Where one of both fails, the other is broken off. */
async function makeAndIndex(
  job: StageJob,
  entry: string,
  files: StageFiles,
  effects: BuildEffects,
): Promise<PagesMade> {
  const { content, drafts, pdf, state, stage, out, search, setting, manifest } = job;
  const { id, changes, texts } = job.loaded;
  const stop = new AbortController();
  const pages = await effects.makePages({
    job: { entry, content, drafts, pdf, searched: search !== 'none', state, setting, id, stage, names: texts?.names },
    expected: expected(job),
    contents: () => contentsOf(job),
    manifest,
    changes,
    texts: texts?.texts ?? [],
    stage: files,
    signal: stop.signal,
  });
  // The search index of many pages needs the room; PDFs have it read again.
  if (pages.apart) (await import('./facts/read-kept.ts')).letGo();
  const cache = join(state, 'search');
  const indexing = effects
    .writeSiteSearch({ choice: search, count: pages.count, pages: pages.search, stage, out, cache }, files)
    .catch((error: unknown) => {
      stop.abort(error);
      throw error;
    });
  const [made] = await Promise.allSettled([pages.made, indexing]);
  if (stop.signal.aborted) throw stop.signal.reason;
  if (made.status === 'rejected') throw made.reason;
  return made.value;
}

/** About how many pages are to be looked at: an entry has a page at least. */
const expected = ({ manifest, loaded: { changes, entries } }: StageJob): number =>
  changes.kind === 'model' ? Math.max(manifest?.pages.length ?? 0, entries) : changes.bodies.length;

/** Where only texts have changed the site has the same pages, and nobody need count them, nor load what does. */
async function contentsOf({ manifest, loaded }: StageJob): Promise<SiteContents> {
  if (manifest !== null && loaded.changes.kind !== 'model')
    return { files: manifest.data, pages: () => manifest.pages.map(([path]) => ({ path })) };
  const [{ messagesFor }, { siteContents }, { viewContext }] = await Promise.all([
    import('../i18n/catalogue.ts'),
    import('../render/exports/site-contents.ts'),
    import('../views/context.ts'),
  ]);
  const snapshot = await loaded.snapshot();
  const context = viewContext(snapshot.briefing(), messagesFor(snapshot.config.language), snapshot.quotes);
  return siteContents(context);
}

/** What browsers load: styles, scripts, fonts. */
async function takeClient(client: string, files: StageFiles): Promise<void> {
  for (const file of await filesIn(client)) await files.put(file, await readFile(join(client, file)));
}

/** A sheet shows its actor's or topic's own text, and an edition its own. */
const isPrinted = (file: string): boolean => /^(?:actors|topics|editions)\//.test(file);

async function takePdfs(
  { state, content, loaded, manifest }: StageJob,
  pages: Manifest['pages'],
  files: StageFiles,
  effects: BuildEffects,
): Promise<Pick<Manifest, 'pdfs' | 'boxed'>> {
  if (manifest !== null && loaded.texts !== undefined && !loaded.changes.bodies.some(isPrinted)) {
    for (const { file } of manifest.pdfs) files.keep(file);
    return { pdfs: manifest.pdfs, boxed: manifest.boxed };
  }
  const keys = new Map(pages.map(([path, key]) => [path, key]));
  const published = new Map((manifest?.pdfs ?? []).map(({ file, key }) => [file, key]));
  const given = new Set<string>();
  const { siteDocuments } = await import('./pdf/printed.ts');
  const { briefing } = await loaded.snapshot();
  const kept = await effects.keptPdfs(siteDocuments(briefing(), content), {
    cache: join(state, 'pdf'),
    keyOf: ({ page }) => (page === undefined ? undefined : keys.get(page)),
    published: (file, key) => published.get(file) === key,
    put: (file, bytes) => {
      given.add(file);
      return files.put(file, bytes);
    },
  });
  for (const { file } of kept.files) if (!given.has(file)) files.keep(file);
  return { pdfs: kept.files, boxed: kept.boxed };
}

/** Names a site: the same for the same files. */
function buildOf(files: readonly SiteFile[]): string {
  const lines = files.map(({ file, hash }) => `${file}\0${hash}\n`);
  return hash('sha256', lines.join('')).slice(0, 16);
}
