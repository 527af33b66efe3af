import type { SitePaths } from '../../render/exports/site-paths.ts';
import type { Page } from '../../views/pages/pages.ts';
import type { FactsChange } from '../facts/published.ts';
import type { Manifest, PageRecord } from '../manifest.ts';
import type { SearchPage } from '../search/update.ts';
import type { StageFiles } from '../stage-files.ts';
import type { PagesJob } from './job.ts';
import { type Makers, startMakers } from './makers.ts';
import { fileOf, type PageDone, type PageTask } from './page-work.ts';

export interface PagesMade {
  /** In the order of the site's pages. */
  readonly pages: readonly PageRecord[];
  /** What is searched, in the same order. */
  readonly search: readonly SearchPage[];
  /** Every file that is made of the whole briefing and is no page, by path. */
  readonly data: readonly string[];
}

/** The published site, and what has changed since. */
interface Before {
  readonly manifest: Manifest | null;
  readonly changes: FactsChange;
}

/** Brings pages and data files of a site up to date: what may have changed is looked at, what has changed is made. */
export async function makePages(
  job: PagesJob,
  site: {
    /** About how many tasks there will be. */
    readonly expected: number;
    readonly count: () => SitePaths;
  },
  before: Before,
  stage: StageFiles,
  start = startMakers,
): Promise<PagesMade> {
  const makers = start(job, site.expected);
  try {
    return await makeWith(makers, site.count(), before, stage);
  } finally {
    await makers.close();
  }
}

async function makeWith(
  makers: Makers,
  { pages, files }: SitePaths,
  before: Before,
  stage: StageFiles,
): Promise<PagesMade> {
  const known = new Map((before.manifest?.pages ?? []).map((page) => [page[0], page]));
  const mayDiffer = concerned(before.changes);
  const tasks: PageTask[] = [];
  const note = (kind: PageTask['kind'], page: Page, key?: string): void =>
    void tasks.push({ ...page, kind, key, hash: stage.known(fileOf(page.path))?.hash });
  for (const page of pages) {
    const record = known.get(page.path);
    if (record === undefined || mayDiffer(record)) note('page', page, record?.[1]);
    else stage.keep(fileOf(page.path));
  }
  for (const file of files)
    if (before.changes.kind === 'model' || stage.known(file) === undefined) note('file', { path: file });
    else stage.keep(file);
  const done = new Map<string, PageDone>();
  await makers.work(tasks, (one) => {
    done.set(one.path, one);
    if (one.made === undefined) stage.keep(fileOf(one.path));
    else stage.take(one.made);
  });
  return {
    pages: pages.map(({ path }) => recordOf(path, done.get(path)) ?? known.get(path) ?? lost(path)),
    data: files,
    search: pages.map(({ path }) => ({
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
