import type { SitePaths } from '../../render/exports/site-paths.ts';
import type { BodyText } from '../../views/pages/texts.ts';
import type { FactsChange } from '../facts/published.ts';
import type { Manifest, PageRecord } from '../manifest.ts';
import type { SearchPage } from '../search/update.ts';
import type { StageFiles } from '../stage-files.ts';
import type { PagesJob } from './job.ts';
import { forgetShown, prepareShown } from './kept-views.ts';
import { type Makers, startMakers } from './makers.ts';
import { PagesDone } from './pages-done.ts';
import { tasksOf } from './tasks.ts';

export interface PagesMade {
  /** In the order of the site's pages. */
  readonly pages: readonly PageRecord[];
  /** Every file that is made of the whole briefing and is no page, by path. */
  readonly data: readonly string[];
}

/** Pages that are being made. */
export interface PagesInMaking {
  /** In other processes, so that this one need not hold the briefing. */
  readonly apart: boolean;
  readonly count: number;
  /** What of each is searched, in the order of the site's pages, each as soon as it is made; walked once at most. */
  readonly search: AsyncIterable<SearchPage>;
  readonly made: Promise<PagesMade>;
}

/** What is made, of which pages, and into what. */
export interface PagesToMake {
  readonly job: PagesJob;
  /** About how many tasks there will be. */
  readonly expected: number;
  readonly count: () => SitePaths | Promise<SitePaths>;
  readonly manifest: Manifest | null;
  readonly changes: FactsChange;
  /** What is told of the texts that changed, where nothing else has. */
  readonly texts: readonly BodyText[];
  readonly stage: StageFiles;
  /** Ends the work early, with its reason. */
  readonly signal: AbortSignal;
}

/**
 * Counts the pages and data files of a site and begins to bring them up to date: what may have changed is looked at, what
 * has changed is made.
 */
export async function makePages(site: PagesToMake, start = startMakers): Promise<PagesInMaking> {
  const makers = start(site.job, site.expected);
  try {
    await prepareShown(site.job.state, site.manifest === null);
    return makeWith(makers, site, await site.count());
  } catch (error) {
    await makers.close();
    throw error;
  }
}

function makeWith(makers: Makers, site: PagesToMake, paths: SitePaths): PagesInMaking {
  const { manifest, changes, texts, stage, signal } = site;
  const { pages, files } = paths;
  const known = new Map((manifest?.pages ?? []).map((page) => [page[0], page]));
  const tasks = tasksOf(paths, { known, changes, texts }, stage);
  const done = new PagesDone(tasks, stage);
  const make = async (): Promise<PagesMade> => {
    try {
      await makers.work(tasks, (one) => done.take(one), signal);
    } catch (error) {
      done.fail(error);
      throw error;
    } finally {
      await makers.close();
    }
    const now = new Set(pages.map(({ path }) => path));
    await forgetShown(
      site.job.state,
      [...known.keys()].filter((path) => !now.has(path)),
    );
    return { pages: pages.map(({ path }) => done.recordOf(path) ?? known.get(path) ?? lost(path)), data: files };
  };
  return { apart: makers.apart, count: pages.length, search: done.search(pages), made: make() };
}

function lost(path: string): never {
  throw new Error(`The page "${path}" was not made.`);
}
