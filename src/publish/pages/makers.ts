import { availableParallelism } from 'node:os';
import { bunchesOf } from './family.ts';
import { makerApart } from './forked.ts';
import { makerHere, type PageMaker } from './here.ts';
import type { PagesJob } from './job.ts';
import type { PageDone, PageTask } from './page-work.ts';

/** From so many pages on, a process is worth the time that it takes to start and to read the briefing. */
const worthProcesses = 400;

/** Whoever makes the pages of one build. */
export interface Makers {
  /** Processes of their own, which hold the briefing themselves. */
  readonly apart: boolean;
  /**
   * Works on all tasks, on all cores where there are many, and hands over what came of each as it comes: in no order that
   * a caller may rest on. Rejects with the first fault, or with the signal's reason.
   */
  work(tasks: readonly PageTask[], take: (done: PageDone) => void, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/**
 * Makers for some `expected` tasks. Where these are many, processes start at once, and read the briefing while its pages
 * are counted here.
 */
export function startMakers(job: PagesJob, expected: number, processes = availableParallelism()): Makers {
  const begin = (tasks: number): readonly Promise<PageMaker>[] =>
    tasks < worthProcesses || processes === 1
      ? [makerHere(job)]
      : Array.from({ length: processes }, () => makerApart(job));
  let begun = expected < worthProcesses ? undefined : begin(expected);
  // A fault is told to whoever gives it work.
  begun?.forEach((maker) => void maker.catch(() => undefined));
  return {
    apart: begun !== undefined && processes > 1,
    async work(tasks, take, signal) {
      begun ??= begin(tasks.length);
      const bunches = bunchesOf(tasks).values();
      // Each takes the next bunch when its last is done.
      const line = async (starting: Promise<PageMaker>): Promise<void> => {
        const maker = await starting;
        for (const some of bunches) {
          signal.throwIfAborted();
          (await maker.work(some)).forEach(take);
        }
      };
      await Promise.all(begun.map(line));
    },
    async close() {
      const makers = await Promise.allSettled(begun ?? []);
      await Promise.all(makers.flatMap((maker) => (maker.status === 'fulfilled' ? [maker.value.close()] : [])));
    },
  };
}
