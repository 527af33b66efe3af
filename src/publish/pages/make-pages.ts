import type { SitePaths } from '../../render/exports/site-paths.ts';
import type { FactsChange } from '../facts/published.ts';
import type { Manifest, PageRecord } from '../manifest.ts';
import type { SearchPage } from '../search/update.ts';
import type { StageFiles } from '../stage-files.ts';
import type { PagesJob } from './job.ts';
import { workOnAll } from './makers.ts';
import { fileOf, type PageDone, type PageTask } from './page-work.ts';

export interface PagesMade {
  /** In the order of the site's pages. */
  readonly pages: readonly PageRecord[];
  /** What is searched, in the same order. */
  readonly search: readonly SearchPage[];
}

/** Brings pages and data files of a site up to date: what may have changed is looked at, what has changed is made. */
export async function makePages(
  job: PagesJob,
  { pages, files }: SitePaths,
  before: { readonly manifest: Manifest | null; readonly changes: FactsChange },
  stage: StageFiles,
  work = workOnAll,
): Promise<PagesMade> {
  const known = new Map((before.manifest?.pages ?? []).map((page) => [page[0], page]));
  const mayDiffer = concerned(before.changes);
  const tasks: PageTask[] = [];
  const note = (kind: PageTask['kind'], path: string, key?: string): void =>
    void tasks.push({ kind, path, key, hash: stage.known(fileOf(path))?.hash });
  for (const path of pages) {
    const page = known.get(path);
    if (page === undefined || mayDiffer(page)) note('page', path, page?.[1]);
    else stage.keep(fileOf(path));
  }
  for (const file of files)
    if (before.changes.kind === 'model' || stage.known(file) === undefined) note('file', file);
    else stage.keep(file);
  const done = new Map<string, PageDone>();
  await work(job, tasks, (one) => {
    done.set(one.path, one);
    if (one.made === undefined) stage.keep(fileOf(one.path));
    else stage.take(one.made);
  });
  return {
    pages: pages.map((path) => recordOf(path, done.get(path)) ?? known.get(path) ?? lost(path)),
    search: pages.map((path) => ({
      url: `/${path}`,
      hash: stage.taken(fileOf(path)).hash,
      record: done.get(path)?.record,
    })),
  };
}

/** Whether a page may be another one than it was. */
function concerned({ kind, bodies }: FactsChange): (page: PageRecord) => boolean {
  const changed = new Set(bodies);
  return ([, , ...texts]) => kind === 'model' || texts.some((file) => changed.has(file));
}

const recordOf = (path: string, done: PageDone | undefined): PageRecord | undefined =>
  done?.key === undefined ? undefined : [path, done.key, ...(done.bodies ?? [])];

function lost(path: string): never {
  throw new Error(`The page "${path}" was not made.`);
}
