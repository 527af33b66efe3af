import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { Failure } from '../content/failure.ts';
import { isProcessAlive } from '../content/process-alive.ts';
import { textIfThere } from './text-if-there.ts';

const holder = z.object({ pid: z.int(), host: z.string() });
type Holder = z.infer<typeof holder>;

/** What the lock knows of processes; a test gives its own. */
export interface Processes {
  readonly pid: number;
  readonly host: string;
  isAlive(pid: number): boolean;
}

const processes: Processes = {
  pid: process.pid,
  host: hostname(),
  isAlive: isProcessAlive,
};

/** A lock is made and then written: one that is still empty after so many milliseconds is of a build killed between. */
const written = 1000;

/** The locks of this process: in a container the next one may have its number. */
const held = new Set<string>();

/**
 * Holds `path` for this process, or fails where another one does. A lock whose process has ended is taken over, and so
 * is one that no process wrote itself into.
 */
export async function acquireLock(
  path: string,
  known: Processes = processes,
): Promise<{ readonly release: () => void }> {
  const content = JSON.stringify({ pid: known.pid, host: known.host });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (make(path, content)) {
      held.add(path);
      return {
        release() {
          held.delete(path);
          rmSync(path, { force: true });
        },
      };
    }
    let found = textIfThere(path);
    if (found === '') {
      await setTimeout(written);
      found = textIfThere(path);
    }
    const other = holderOf(found);
    if (!isAbandoned(path, found, other, known) || !remove(path, found, known)) throw inUse(path, other);
  }
  throw inUse(path, null);
}

function isAbandoned(path: string, found: string, other: Holder | null, known: Processes): boolean {
  if (other === null) return found === '';
  if (other.host !== known.host) return false;
  return other.pid === known.pid ? !held.has(path) : !known.isAlive(other.pid);
}

/**
 * Removes a lock that holds `found`, or sees that it has gone. Of all who found it so only one can rename it, and what it
 * gets may be the lock of one who was quicker: that is put back, and false given.
 */
function remove(path: string, found: string, { pid }: Processes): boolean {
  const taken = `${path}.${pid}`;
  try {
    renameSync(path, taken);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
  if (textIfThere(taken) !== found) {
    renameSync(taken, path);
    return false;
  }
  rmSync(taken, { force: true });
  return true;
}

/** Whether `path` was made and holds `content`; a process held up as it wrote may have been taken for a killed one. */
function make(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // The folder is there, but not one of a disk, as /proc.
    if (code === 'ENOENT') throw new Failure(`No file can be made in ${dirname(path)}. Name another folder.`);
    if (code === 'EEXIST') return false;
    throw error;
  }
  return textIfThere(path) === content;
}

function holderOf(text: string): Holder | null {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function inUse(path: string, other: Holder | null): Failure {
  const who = other === null ? '' : ` (process ${other.pid} on ${other.host})`;
  return new Failure(
    `Another build is writing to the same folder${who}. Wait until it has ended, or name another folder with --out. ` +
      `If no build is running, delete ${path}.`,
  );
}
