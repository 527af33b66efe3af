import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { highWaterMarks } from './high-water-marks.ts';
import type { Command } from './run.ts';

/** A way to learn the most memory that one process of a tree held at once. */
export interface MemoryGauge {
  /** The command to start in place of the one to measure. */
  wrap(command: Command): Pick<Command, 'program' | 'args'>;
  /** Watches a process and those it starts; the function it gives stops and says the peak in bytes, null if unknown. */
  watch(pid: number | undefined): () => number | null;
}

const timeProgram = '/usr/bin/time';
const everyMilliseconds = 200;

/**
 * On Linux the kernel's own high-water marks, read now and then, and GNU time where it is installed, which sees those
 * that end between two readings. Elsewhere nothing is known.
 */
export function peakMemory(): MemoryGauge {
  if (process.platform !== 'linux') return { wrap: (command) => command, watch: () => () => null };
  const sampled: MemoryGauge = { wrap: (command) => command, watch: sample };
  return existsSync(timeProgram) ? withGnuTime(sampled) : sampled;
}

function withGnuTime(sampled: MemoryGauge): MemoryGauge {
  const dir = mkdtempSync(join(tmpdir(), 'readout-bench-time-'));
  const report = join(dir, 'kilobytes');
  return {
    wrap: ({ program, args }) => ({ program: timeProgram, args: ['-f', '%M', '-o', report, program, ...args] }),
    watch(pid) {
      const stop = sampled.watch(pid);
      return () => {
        const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
        rmSync(dir, { recursive: true, force: true });
        return larger(stop(), Number(text.trim().split('\n').at(-1)) * 1024);
      };
    },
  };
}

function sample(pid: number | undefined): () => number | null {
  if (pid === undefined) return () => null;
  let peak: number | null = null;
  const look = (): void => {
    peak = larger(peak, Math.max(0, ...highWaterMarks(pid)));
  };
  const timer = setInterval(look, everyMilliseconds);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

const larger = (one: number | null, other: number): number | null => (other > 0 ? Math.max(one ?? 0, other) : one);
