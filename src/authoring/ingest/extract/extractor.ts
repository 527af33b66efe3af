import { Worker } from 'node:worker_threads';
import { Failure } from '../../../content/failure.ts';
import type { IntakeContext } from '../../../intake/context.ts';
import type { Draft } from '../../../intake/draft.ts';
import type { Input } from '../../../intake/input.ts';
import type { Reply, Request } from './message.ts';

export interface ExtractorOptions {
  readonly context: IntakeContext;
  /** Documents read side by side. */
  readonly jobs: number;
  /** Milliseconds that reading one document may take. */
  readonly time: number;
}

/** Reads documents on threads of their own, so that one which takes all time or memory can be given up. */
export interface Extractor {
  /** Rejects with a `Failure` that says why the document cannot be read. */
  extract(input: Input): Promise<readonly Draft[]>;
  close(): Promise<void>;
}

/** Megabytes that one document's reading may take. */
const memory = 1_500;

// The compiled program has the worker beside this file under the same name.
const program = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

export function startExtractor({ context, jobs, time }: ExtractorOptions): Extractor {
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  const start = (): Worker => {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: memory } });
    all.add(worker);
    // Whoever waits for an answer hears of it too; a worker that nobody waits for may go without a word.
    worker.on('error', () => all.delete(worker));
    tell(worker, { context });
    return worker;
  };
  const taken = async (): Promise<Worker> => {
    if (busy < jobs) busy += 1;
    else await new Promise<void>((free) => waiting.push(free));
    return idle.pop() ?? start();
  };
  const giveBack = (): void => {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  };

  return {
    async extract(input) {
      const worker = await taken();
      try {
        const reply = await ask(worker, input, time);
        idle.push(worker);
        return draftsIn(reply);
      } catch (error) {
        if (!idle.includes(worker)) {
          all.delete(worker);
          void worker.terminate();
        }
        throw error;
      } finally {
        giveBack();
      }
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

const tell = (worker: Worker, request: Request): void => worker.postMessage(request);

/** A worker's answer; where it gives none it is of no use any more. */
async function ask(worker: Worker, input: Input, time: number): Promise<Reply> {
  const answer = Promise.withResolvers<Reply>();
  const replied = (reply: Reply): void => answer.resolve(reply);
  const failed = (error: unknown): void => answer.reject(explained(error));
  const timer = setTimeout(() => {
    const seconds = time / 1000;
    answer.reject(
      new Failure(`It was not read within ${seconds} s. Where it is worth waiting for, allow more with --timeout.`),
    );
  }, time);
  worker.once('message', replied).once('error', failed);
  try {
    tell(worker, { input });
    return await answer.promise;
  } finally {
    clearTimeout(timer);
    worker.off('message', replied).off('error', failed);
  }
}

function draftsIn(reply: Reply): readonly Draft[] {
  if ('drafts' in reply) return reply.drafts;
  if ('unreadable' in reply) throw new Failure(reply.unreadable);
  throw fault(reply.fault);
}

function explained(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new Failure(`Reading it takes more than ${memory} MB of memory. Ingest the article alone, as text.`);
  return fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

const fault = (details: string): Failure =>
  new Failure(
    `Readout could not read it because of a fault of its own. Please report it with these lines.\n${details}`,
  );
