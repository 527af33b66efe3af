import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PrintedDocument } from '../../render/printed/document.ts';
import type { Reply, Request } from './message.ts';
import type { Pdf } from './typst.ts';

/** Sets documents on threads of their own. */
export interface Press {
  /** Rejects where the document cannot be set, which is a fault of the program. */
  pdf(document: PrintedDocument): Promise<Pdf>;
  /** How many documents it sets side by side. */
  readonly jobs: number;
  close(): Promise<void>;
}

/** A thread holds the fonts and the compiler, some 150 MB. */
const most = 4;

// The compiled program has the worker beside this file under the same name.
const program = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

export function startPress(jobs = Math.min(most, availableParallelism())): Press {
  const all: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];

  const taken = async (): Promise<Worker> => {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (all.length >= jobs) return new Promise((take) => waiting.push(take));
    const worker = new Worker(program);
    all.push(worker);
    return worker;
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };

  return {
    jobs,
    async pdf(document) {
      const worker = await taken();
      try {
        return await ask(worker, document);
      } finally {
        giveBack(worker);
      }
    },
    async close() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

async function ask(worker: Worker, document: PrintedDocument): Promise<Pdf> {
  const answer = Promise.withResolvers<Reply>();
  const failed = (error: unknown): void => answer.reject(error);
  worker.once('message', answer.resolve).once('error', failed);
  try {
    const request: Request = { document };
    worker.postMessage(request);
    const reply = await answer.promise;
    if ('fault' in reply) throw new Error(reply.fault);
    return reply.pdf;
  } finally {
    worker.off('message', answer.resolve).off('error', failed);
  }
}

/** One document as PDF, on a thread that ends with it. */
export async function pdfOf(document: PrintedDocument): Promise<Pdf> {
  const press = startPress(1);
  try {
    return await press.pdf(document);
  } finally {
    await press.close();
  }
}
