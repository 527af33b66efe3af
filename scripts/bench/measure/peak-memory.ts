import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processTree } from './process-tree.ts';
import type { Command } from './run.ts';

/** The most memory that a tree of processes held, in bytes. */
export interface Peaks {
  /** Any one process. */
  readonly largest: number;
  /** All of them at once, as far as it was seen; what they share counts for each. */
  readonly together: number;
}

/** A way to learn the most memory that a tree of processes held. */
export interface MemoryGauge {
  /** The command to start in place of the one to measure. */
  wrap(command: Command): Pick<Command, 'program' | 'args'>;
  /** Watches a process and those it starts; the function it gives stops and says the peaks, null if unknown. */
  watch(pid: number | undefined): () => Peaks | null;
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
        const largest = Number(text.trim().split('\n').at(-1)) * 1024;
        return higher(stop(), { largest, together: largest });
      };
    },
  };
}

function sample(pid: number | undefined): () => Peaks | null {
  if (pid === undefined) return () => null;
  let peaks: Peaks | null = null;
  const look = (): void => {
    const tree = processTree(pid);
    peaks = higher(peaks, {
      largest: Math.max(0, ...tree.map(({ most }) => most)),
      together: tree.reduce((sum, { now }) => sum + now, 0),
    });
  };
  const timer = setInterval(look, everyMilliseconds);
  return () => {
    clearInterval(timer);
    return peaks;
  };
}

/** The higher of two readings; one of nothing is none. */
export const higher = (one: Peaks | null, other: Peaks | null): Peaks | null =>
  other === null || other.largest === 0
    ? one
    : {
        largest: Math.max(one?.largest ?? 0, other.largest),
        together: Math.max(one?.together ?? 0, other.together),
      };
