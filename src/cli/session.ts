import type { Effects } from './effects.ts';

/** 0: fine; 1: problems found, or failed; 2: the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One run of the program: what a command reaches, and how it says how it went. */
export interface Session extends Effects {
  end(code: ExitCode): void;
}
