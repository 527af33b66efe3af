import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Folder } from '../../content/read/folder.ts';
import { findFile, makeFile, makingOf, type Verifying } from './make-file.ts';
import type { KnownFile } from './known-files.ts';
import type { Register } from './names.ts';
import type { Answer } from './thread.ts';

/** Files are read this many at a time: enough to keep the disk busy, few enough to keep their texts out of memory. */
const atOnce = 32;

/** From so many files on, a thread is worth the time that it takes to start. */
const worthThreads = 400;

/** How many files a thread is handed at a time. */
const bunch = 64;

// The compiled program has the thread beside this file under the same name.
const program = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);

/**
 * Reads files and makes of each what a briefing is built from, in their order; where there are many, on as many threads
 * as there are cores.
 */
export async function makeFiles(
  folder: Folder,
  files: readonly string[],
  register: Register,
  verifying: Verifying = {},
  jobs = Math.min(availableParallelism(), Math.floor((files.length * 2) / worthThreads)),
): Promise<readonly KnownFile[]> {
  if (jobs > 1 && folder.dir !== undefined && verifying.documents === undefined)
    return onThreads(jobs, folder.dir, files, register);
  return makeHere(folder, files, register, verifying);
}

/** As `makeFiles`, on this thread. */
export async function makeHere(
  folder: Folder,
  files: readonly string[],
  register: Register,
  verifying: Verifying = {},
): Promise<readonly KnownFile[]> {
  const making = makingOf(register, verifying);
  const made: KnownFile[] = [];
  for (let at = 0; at < files.length; at += atOnce)
    made.push(
      ...(await Promise.all(
        files.slice(at, at + atOnce).map(async (file) => makeFile(await findFile(folder, file), making)),
      )),
    );
  return made;
}

async function onThreads(
  jobs: number,
  dir: string,
  files: readonly string[],
  register: Register,
): Promise<readonly KnownFile[]> {
  const bunches = Array.from({ length: Math.ceil(files.length / bunch) }, (_, at) =>
    files.slice(at * bunch, (at + 1) * bunch),
  );
  const made: (readonly KnownFile[])[] = [];
  const left = bunches.entries();
  const thread = async (): Promise<void> => {
    const worker = new Worker(program, { workerData: { dir, register } });
    try {
      for (const [at, some] of left) made[at] = await answer(worker, some);
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: jobs }, thread));
  return made.flat();
}

/** The thread is this program: what it says is not doubted. */
const knownFiles = z.custom<readonly KnownFile[]>();

async function answer(worker: Worker, files: readonly string[]): Promise<readonly KnownFile[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  worker.once('message', resolve).once('error', reject);
  worker.postMessage(files);
  try {
    const given = await promise;
    if ('fault' in given) throw given.fault;
    return knownFiles.parse(JSON.parse(given.made));
  } finally {
    worker.off('message', resolve).off('error', reject);
  }
}
