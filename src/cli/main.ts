import { CommanderError } from 'commander';
import { systemFailure } from '../content/failure.ts';
import { processEffects, type Effects } from './effects.ts';
import { readoutProgram } from './program.ts';
import type { ExitCode } from './session.ts';
import { UsageError } from './usage-error.ts';

/** Runs `readout` with the arguments after its name. */
export async function main(args: readonly string[], effects: Effects = processEffects()): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const program = await readoutProgram(args, { ...effects, end: (ended) => (code = ended) });
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed what it has to say: help that was asked for, or what is wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return failed(error, effects);
  }
}

function failed(error: unknown, { err }: Effects): ExitCode {
  const known = error instanceof UsageError ? error : systemFailure(error, 'Readout');
  const reason = known ?? error;
  const text =
    known?.message ??
    `Readout stopped because of a fault of its own. Please report it with these lines.\n${stackOf(reason)}`;
  err.write(`${err.style('red', text)}\n`);
  return error instanceof UsageError ? 2 : 1;
}

/** The stacks of an error and of what caused it. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [
    error.stack ?? error.message,
    ...(error.cause === undefined ? [] : [`Caused by: ${stackOf(error.cause)}`]),
  ].join('\n');
}
