import type { SiteContents } from '../../render/exports/site-contents.ts';
import type { Page } from '../../views/pages/pages.ts';
import type { BodyText } from '../../views/pages/texts.ts';
import type { FactsChange } from '../facts/published.ts';
import type { Manifest, PageRecord } from '../manifest.ts';
import type { SearchPage } from '../search/update.ts';
import type { StageFiles } from '../stage-files.ts';
import type { PagesJob } from './job.ts';
import { noTraces, readTraces, type TracesNow, tracesNow, writeTraces } from './kept-traces.ts';
import { forgetShown, prepareShown } from './kept-views.ts';
import { type Makers, startMakers } from './makers.ts';
import type { PageTask } from './page-work.ts';
import { PagesDone } from './pages-done.ts';
import { fileTasks, pageTasks } from './tasks.ts';
import { Traces } from './traces.ts';

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
  readonly contents: () => Promise<SiteContents>;
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
    const { files, pages } = await site.contents();
    const tasks = fileTasks(files, site.changes, site.stage);
    // A file of the whole site takes as long as hundreds of pages, and can be made while these are counted.
    makers.begin(tasks);
    const changes = isChanged(site) ? makers.changes() : Promise.resolve([]);
    // A fault is told below.
    changes.catch(() => undefined);
    const counted = pages();
    const traces = isChanged(site) ? await readTraces(site.job.state, site.job.setting) : noTraces;
    return makeWith(makers, site, { files, tasks, pages: counted, traces: tracesNow(traces, await changes) });
  } catch (error) {
    await makers.close();
    throw error;
  }
}

/** Whether there is a site of a briefing of which something else than texts has changed. */
const isChanged = ({ manifest, changes }: PagesToMake): boolean => manifest !== null && changes.kind === 'model';

/** What there is to make. */
interface Counted {
  readonly files: readonly string[];
  /** Those that have been begun, of files. */
  readonly tasks: readonly PageTask[];
  readonly pages: readonly Page[];
  readonly traces: TracesNow;
}

function makeWith(makers: Makers, site: PagesToMake, { files, tasks: begun, pages, traces }: Counted): PagesInMaking {
  const { manifest, changes, texts, stage, signal, job } = site;
  const records = new Map((manifest?.pages ?? []).map((page) => [page[0], page]));
  const now = new Set(pages.map(({ path }) => path));
  const tasks = pageTasks(pages, { records, keys: traces.keys, changes, texts }, stage);
  const done = new PagesDone([...begun, ...tasks], stage);
  const work = async (): Promise<void> => {
    const made = new Traces();
    await makers.work(
      tasks,
      (worked) => {
        worked.done.forEach((one) => done.take(one));
        made.take(worked.traced);
      },
      signal,
    );
    if (changes.kind !== 'model') return;
    const asked = new Set(tasks.map(({ path }) => path));
    made.take(traces, (path) => now.has(path) && !asked.has(path));
    made.learn(traces.dependencies, traces.digests);
    const unlearnt = made.unlearnt();
    made.learn(unlearnt, await makers.digests(unlearnt));
    await writeTraces(job.state, job.setting, made.kept());
  };
  const make = async (): Promise<PagesMade> => {
    try {
      await work();
    } catch (error) {
      done.fail(error);
      throw error;
    } finally {
      await makers.close();
    }
    await forgetShown(
      job.state,
      [...records.keys()].filter((path) => !now.has(path)),
    );
    return { pages: pages.map(({ path }) => done.recordOf(path) ?? records.get(path) ?? lost(path)), data: files };
  };
  return { apart: makers.apart, count: pages.length, search: done.search(pages), made: make() };
}

function lost(path: string): never {
  throw new Error(`The page "${path}" was not made.`);
}
