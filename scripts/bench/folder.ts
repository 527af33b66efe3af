import { mkdtemp, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a benchmark works. */
export interface BenchFolder {
  readonly dir: string;
  /** Removes it, unless it is to be kept. */
  release(): Promise<void>;
}

/** A new temporary folder; or the one to keep, which must be empty or not there yet. */
export async function benchFolder(keep: string | undefined): Promise<BenchFolder> {
  if (keep === undefined) {
    const dir = await mkdtemp(join(tmpdir(), 'readout-bench-'));
    return { dir, release: () => rm(dir, { recursive: true, force: true }) };
  }
  const dir = resolve(keep);
  await mkdir(dir, { recursive: true });
  if ((await readdir(dir)).length > 0)
    throw new Error(
      `The folder ${keep} is not empty, and the benchmark overwrites nothing. Name another one, or remove it first.`,
    );
  return { dir, release: () => Promise.resolve() };
}
