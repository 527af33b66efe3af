/**
 * Has a task run one at a time, however often it is asked for. Whoever asks while it runs gets a run that begins when that
 * one has ended, and so sees all that had happened before; those who wait for the same run share it.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      const run = task();
      running = run.catch(() => undefined);
      return run;
    });
    return next;
  };
}
