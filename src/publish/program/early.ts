import { briefingFile, folderAt } from '../../content/read/folder.ts';
import { readConfig } from '../../content/read/config.ts';
import { builtProgram } from './built-program.ts';

/** A program that is being bundled. */
export interface EarlyProgram {
  /** When it is there, or cannot be: then `builtProgram` says why. */
  readonly done: Promise<void>;
  /** Resolves when nothing is bundled any more. */
  stop(): Promise<void>;
}

/** Begins to bundle the program of a briefing folder, of which it needs the address alone, while the rest is read. */
export function programEarly(content: string, state: string, code: string): EarlyProgram {
  const ending = new AbortController();
  const begin = async (): Promise<void> => {
    const { config } = await readConfig(folderAt(content), [briefingFile]);
    if (config !== undefined) await builtProgram(state, code, config, ending.signal);
  };
  const done = begin().catch(() => undefined);
  return {
    done,
    stop() {
      ending.abort();
      return done;
    },
  };
}
