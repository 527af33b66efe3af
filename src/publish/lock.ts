import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { Failure } from '../content/failure.ts';

const holder = z.object({ pid: z.int(), host: z.string() });

/** What the lock knows of processes; a test gives its own. */
export interface Processes {
  readonly pid: number;
  readonly host: string;
  isAlive(pid: number): boolean;
}

const processes: Processes = {
  pid: process.pid,
  host: hostname(),
  isAlive(pid) {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      // A process of another user cannot be asked, but is there.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};

/** A lock is made and then written: one that is still empty after so many milliseconds is of a build killed between. */
const written = 1000;

/**
 * Holds `path` for this process, or fails where another one does. A lock whose process has ended is taken over, and so
 * is one that no process wrote itself into.
 */
export async function acquireLock(
  path: string,
  known: Processes = processes,
): Promise<{ readonly release: () => void }> {
  const content = JSON.stringify({ pid: known.pid, host: known.host });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (make(path, content)) return { release: () => rmSync(path, { force: true }) };
    let found = read(path);
    if (found === '') {
      await setTimeout(written);
      found = read(path);
    }
    const other = holderOf(found);
    const isAbandoned = other === null ? found === '' : other.host === known.host && !known.isAlive(other.pid);
    if (!isAbandoned) throw inUse(path, other);
    rmSync(path, { force: true });
  }
  throw inUse(path, null);
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
  return read(path) === content;
}

/** What is written in `path`; nothing where it is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function holderOf(text: string): z.infer<typeof holder> | null {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function inUse(path: string, other: z.infer<typeof holder> | null): Failure {
  const who = other === null ? '' : ` (process ${other.pid} on ${other.host})`;
  return new Failure(
    `Another build is writing to the same folder${who}. Wait until it has ended, or name another folder with --out. ` +
      `If no build is running, delete ${path}.`,
  );
}
