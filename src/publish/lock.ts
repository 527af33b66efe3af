import { rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
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

/** Holds `path` for this process, or fails where another one does. A lock whose process has ended is taken over. */
export async function acquireLock(
  path: string,
  known: Processes = processes,
): Promise<{ readonly release: () => void }> {
  const content = JSON.stringify({ pid: known.pid, host: known.host });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, content, { flag: 'wx' });
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // The folder is there, but not one of a disk, as /proc.
      if (code === 'ENOENT') throw new Failure(`No file can be made in ${dirname(path)}. Name another folder.`);
      if (code !== 'EEXIST') throw error;
    }
    const other = await readHolder(path);
    if (other === null || other.host !== known.host || known.isAlive(other.pid)) throw inUse(path, other);
    await rm(path, { force: true });
  }
  throw inUse(path, null);
}

async function readHolder(path: string): Promise<z.infer<typeof holder> | null> {
  try {
    return holder.parse(JSON.parse(await readFile(path, 'utf8')));
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
