import { spawn } from 'node:child_process';
import { higher, peakMemory, type MemoryGauge, type Peaks } from './peak-memory.ts';

/** What a command took. */
export interface Taken {
  /** Wall clock. */
  readonly seconds: number;
  /** Null where the system does not tell. */
  readonly memory: Peaks | null;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

const shown = 4000;

/** Runs a command to its end and measures it. A command that fails is an error with the end of what it printed. */
export async function run(command: Command, gauge: MemoryGauge = peakMemory()): Promise<Taken> {
  const { program, args } = gauge.wrap(command);
  const begun = performance.now();
  const child = spawn(program, args, { cwd: command.cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = gauge.watch(child.pid);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-shown);
    });
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    );
    if (code === 0) return { seconds: (performance.now() - begun) / 1000, memory: stop() };
    const line = [command.program, ...command.args].join(' ');
    throw new Error(`The command "${line}" failed (${code ?? 'signal'}). It ended with:\n${printed.trim()}`);
  } finally {
    stop();
  }
}

/** What two commands took, one after the other. */
export const together = (first: Taken, second: Taken): Taken => ({
  seconds: first.seconds + second.seconds,
  memory: first.memory === null || second.memory === null ? null : higher(first.memory, second.memory),
});
