/** Runs tasks beside each other, so many at a time, and hands on the first failure. */
export class TaskQueue {
  private readonly running = new Set<Promise<void>>();
  private readonly limit: number;
  private failure: { readonly error: unknown } | undefined;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Starts a task as soon as there is room. */
  async add(task: () => Promise<void>): Promise<void> {
    while (this.running.size >= this.limit) await Promise.race(this.running);
    this.check();
    const run = task()
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => this.running.delete(run));
    this.running.add(run);
  }

  /** Waits for all tasks. */
  async done(): Promise<void> {
    await Promise.all(this.running);
    this.check();
  }

  private check(): void {
    if (this.failure !== undefined) throw this.failure.error;
  }
}
