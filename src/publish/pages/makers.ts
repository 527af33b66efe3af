import { availableParallelism } from 'node:os';
import { makerApart } from './forked.ts';
import { makerHere } from './here.ts';
import type { PagesJob } from './job.ts';
import type { PageDone, PageTask } from './page-work.ts';

/** From so many pages on, a process is worth the time that it takes to start and to read the briefing. */
const worthProcesses = 400;

/** How many pages a process is handed at a time. */
const bunch = 48;

/**
 * Works on all tasks, on all cores where there are many, and hands over what came of each as it comes: in no order that
 * a caller may rest on. Rejects with the first fault.
 */
export async function workOnAll(
  job: PagesJob,
  tasks: readonly PageTask[],
  take: (done: PageDone) => void,
  processes = tasks.length < worthProcesses ? 1 : availableParallelism(),
): Promise<void> {
  const bunches = Array.from({ length: Math.ceil(tasks.length / bunch) }, (_, at) =>
    tasks.slice(at * bunch, (at + 1) * bunch),
  ).values();
  const begin = processes > 1 ? makerApart : makerHere;
  // Each takes the next bunch when its last is done.
  const line = async (): Promise<void> => {
    const maker = await begin(job);
    try {
      for (const some of bunches) (await maker.work(some)).forEach(take);
    } finally {
      await maker.close();
    }
  };
  await Promise.all(Array.from({ length: processes }, line));
}
