import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { folderAt } from '../../content/read/folder.ts';
import { makeHere } from './make-files.ts';
import type { Register } from './names.ts';

const { dir, register } = z.object({ dir: z.string(), register: z.custom<Register>() }).parse(workerData);
const folder = folderAt(dir);

/** What a thread gives back for some files: what was made of them, as JSON, which passes between threads fastest. */
export type Answer = { readonly made: string } | { readonly fault: Error };

parentPort?.on('message', (files: readonly string[]) => {
  void answer(files).then((given) => parentPort?.postMessage(given));
});

async function answer(files: readonly string[]): Promise<Answer> {
  try {
    return { made: JSON.stringify(await makeHere(folder, files, register)) };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }
}
