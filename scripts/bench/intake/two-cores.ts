import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median } from '../measure/median.ts';

export interface TwoCores {
  /** How much sooner all is read with two threads on two cores than with one thread that has one core to itself. */
  readonly gain: number;
  /** How much more two processes read on a core each than one on one: what the machine itself gives. */
  readonly limit: number;
}

const program = join(import.meta.dirname, 'read-rounds.ts');

/** What a second core gains, the middle of rounds that take turns. Null where a program cannot be held to a core. */
export async function twoCores(dir: string, rounds: number): Promise<TwoCores | null> {
  if (availableParallelism() < 2 || spawnSync('taskset', ['-c', '0', 'true']).status !== 0) return null;
  const [one, other, both] = [reader(dir, 1, '0'), reader(dir, 1, '1'), reader(dir, 2, '0,1')];
  try {
    for (const { ready } of [one, other, both]) await ready;
    const gains: number[] = [];
    const limits: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const alone = await one.seconds();
      gains.push(alone / (await both.seconds()));
      const beside = await Promise.all([one.seconds(), other.seconds()]);
      limits.push(beside.reduce((sum, seconds) => sum + alone / seconds, 0));
    }
    return { gain: median(gains), limit: median(limits) };
  } finally {
    for (const started of [one, other, both]) started.end();
  }
}

interface Reader {
  readonly ready: Promise<unknown>;
  seconds(): Promise<number>;
  end(): void;
}

function reader(dir: string, jobs: number, cores: string): Reader {
  const child = spawn('taskset', ['-c', cores, process.execPath, program, dir, String(jobs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    ready: lines.next(),
    async seconds() {
      child.stdin.write('again\n');
      return Number((await lines.next()).value);
    },
    end: () => child.stdin.end(),
  };
}
