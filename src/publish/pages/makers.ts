import { availableParallelism } from 'node:os';
import type { Dependency } from '../../views/traced/reads.ts';
import { bunchesOf } from './family.ts';
import { makerApart } from './forked.ts';
import { makerHere, type PageMaker, type PagesWorked } from './here.ts';
import type { PagesJob } from './job.ts';
import type { Changes } from './kept-traces.ts';
import type { PageTask } from './page-work.ts';

/** From so many pages on, a process is worth the time that it takes to start and to read the briefing. */
const worthProcesses = 400;

/** Whoever makes the pages of one build. */
export interface Makers {
  /** Processes of their own, which hold the briefing themselves. */
  readonly apart: boolean;
  /** Has the first of them work on tasks before it is known what else there is to do. To be called once, before `work`. */
  begin(tasks: readonly PageTask[]): void;
  /** What has changed of that which kept traces follow from: the last of them tells, meanwhile. */
  changes(): Promise<Changes>;
  /**
   * Works on all other tasks too, on all cores where there are many, and hands over what came of all of them as it comes:
   * in no order that a caller may rest on. Rejects with the first fault, or with the signal's reason.
   */
  work(tasks: readonly PageTask[], take: (worked: PagesWorked) => void, signal: AbortSignal): Promise<void>;
  /** The digests of what dependencies hold. */
  digests(dependencies: readonly Dependency[]): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Makers for some `expected` tasks. Where these are many, processes start at once, and read the briefing while its pages
 * are counted here.
 */
export function startMakers(job: PagesJob, expected: number, processes = availableParallelism()): Makers {
  const apart = expected >= worthProcesses && processes > 1;
  const first = apart ? makerApart(job) : makerHere(job);
  const others = apart ? Array.from({ length: processes - 1 }, () => makerApart(job)) : [];
  const makers = [first, ...others];
  let begun: Promise<PagesWorked> | undefined;
  return {
    apart,
    begin(tasks) {
      begun = first.work(tasks);
      // A fault is told to whoever has it do more.
      begun.catch(() => undefined);
    },
    changes: () => (others.at(-1) ?? first).changes(),
    async work(tasks, take, signal) {
      const bunches = bunchesOf(tasks).values();
      // Each takes the next bunch when its last is done.
      const line = async (maker: PageMaker, already?: Promise<PagesWorked>): Promise<void> => {
        if (already !== undefined) take(await already);
        for (const some of bunches) {
          signal.throwIfAborted();
          take(await maker.work(some));
        }
      };
      await Promise.all([line(first, begun), ...others.map((maker) => line(maker))]);
    },
    async digests(dependencies) {
      const size = Math.ceil(dependencies.length / makers.length);
      const found = makers.map((maker, at) => maker.digests(dependencies.slice(at * size, (at + 1) * size)));
      return (await Promise.all(found)).flat();
    },
    async close() {
      await Promise.all(makers.map((maker) => maker.close()));
    },
  };
}
