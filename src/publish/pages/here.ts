import type { Dependency } from '../../views/traced/reads.ts';
import type { Snapshot } from '../facts/read-kept.ts';
import { later } from '../later.ts';
import { give } from '../given.ts';
import { loadProgram } from '../program/built-program.ts';
import type { PagesJob } from './job.ts';
import { type Changes, changesOf, readTraces } from './kept-traces.ts';
import { type PageDone, type PageTask, workOn } from './page-work.ts';
import { type TracedPages, Traces } from './traces.ts';

/** Where only texts have changed nobody asks for the briefing. */
const readKept = later(async () => (await import('../facts/read-kept.ts')).readKept);

/** What came of some tasks. Plain JSON. */
export interface PagesWorked {
  readonly done: readonly PageDone[];
  /** The pages whose views were made. */
  readonly traced: TracedPages;
}

/** Whoever makes pages, one thing after another. */
export interface PageMaker {
  /** Works on tasks in their order. */
  work(tasks: readonly PageTask[]): Promise<PagesWorked>;
  /** What has changed of that which kept traces follow from. */
  changes(): Promise<Changes>;
  /** The digests of what dependencies hold. */
  digests(dependencies: readonly Dependency[]): Promise<string[]>;
  close(): Promise<void>;
}

/** Makes pages in this process, of the briefing as it was kept. */
export function makerHere(job: PagesJob): PageMaker {
  const { entry, content, drafts, pdf, searched, state, setting, id, stage, names } = job;
  let snapshot: Promise<Snapshot> | undefined;
  give({ content, drafts, pdf, names, snapshot: () => (snapshot ??= readKept(state, id)) });
  const loading = loadProgram({ entry });
  // A fault is told to whoever gives it work.
  loading.catch(() => undefined);
  return {
    async work(tasks) {
      const program = await loading;
      const searchRecord = searched ? (await import('../search/record.ts')).searchRecord : undefined;
      const traces = new Traces();
      const done: PageDone[] = [];
      for (const task of tasks) done.push(await workOn(task, program, { content, stage, state, searchRecord }, traces));
      return { done, traced: traces.told() };
    },
    async changes() {
      const kept = await readTraces(state, setting);
      return changesOf(kept, await (await loading).holding());
    },
    async digests(dependencies) {
      if (dependencies.length === 0) return [];
      return dependencies.map(await (await loading).holding());
    },
    close: () => Promise.resolve(),
  };
}
