import { readKept, type Snapshot } from '../facts/read-kept.ts';
import { give } from '../given.ts';
import { loadProgram } from '../program/built-program.ts';
import type { PagesJob } from './job.ts';
import { type PageDone, type PageTask, workOn } from './page-work.ts';

/** Whoever makes pages. */
export interface PageMaker {
  /** Works on tasks in their order. */
  work(tasks: readonly PageTask[]): Promise<PageDone[]>;
  close(): Promise<void>;
}

/** Makes pages in this process, of the briefing as it was kept. */
export async function makerHere({
  entry,
  content,
  drafts,
  pdf,
  state,
  id,
  stage,
  names,
}: PagesJob): Promise<PageMaker> {
  let snapshot: Promise<Snapshot> | undefined;
  give({ content, drafts, pdf, names, snapshot: () => (snapshot ??= readKept(state, id)) });
  const program = await loadProgram({ entry });
  return {
    async work(tasks) {
      const done: PageDone[] = [];
      for (const task of tasks) done.push(await workOn(task, program, { stage, state }));
      return done;
    },
    close: () => Promise.resolve(),
  };
}
