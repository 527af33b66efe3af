import { Worker } from 'node:worker_threads';
import { Failure } from '../../../content/failure.ts';
import type { IntakeContext } from '../../../intake/context.ts';
import type { Draft } from '../../../intake/draft.ts';
import type { Input } from '../../../intake/input.ts';
import { toldByNgrams } from '../../../intake/metadata/told-by-ngrams.ts';
import type { Answer, Reply, Request } from './message.ts';

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

/** Megabytes that a thread may take in the ordinary way, which keeps many documents from piling up in memory. */
const ordinary = 108;
/** Megabytes for a document that needs more, which is read once more by itself. */
const most = 1_500;
/** Of these, megabytes for what is used only for a moment. */
const young = 24;

// The compiled program has the worker beside this file under the same name.
const program = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

export function startExtractor({ context, jobs, time }: ExtractorOptions): Extractor {
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  const start = (megabytes: number): Worker => {
    const limits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: young };
    const worker = new Worker(program, { resourceLimits: limits });
    all.add(worker);
    // Whoever waits for an answer hears of it too; a worker that nobody waits for may go without a word.
    worker.on('error', () => all.delete(worker));
    tell(worker, { context });
    return worker;
  };
  const end = (worker: Worker): void => {
    all.delete(worker);
    void worker.terminate();
  };
  const alone = async (input: Input): Promise<Reply> => {
    const worker = start(most);
    try {
      return await ask(worker, input, time);
    } finally {
      end(worker);
    }
  };
  const taken = async (): Promise<Worker> => {
    if (busy < jobs) busy += 1;
    else await new Promise<void>((free) => waiting.push(free));
    return idle.pop() ?? start(ordinary);
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
        if (idle.includes(worker)) throw error;
        end(worker);
        if (!isOutOfMemory(error)) throw explained(error);
        return draftsIn(
          await alone(input).catch((again: unknown) => {
            throw explained(again);
          }),
        );
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
  const replied = (said: Answer): void => {
    if (!('languageOf' in said)) answer.resolve(said);
    else toldByNgrams(said.languageOf).then((language) => tell(worker, { language }), answer.reject);
  };
  const failed = (error: unknown): void => answer.reject(error);
  const timer = setTimeout(() => {
    const seconds = time / 1000;
    answer.reject(
      new Failure(`It was not read within ${seconds} s. Where it is worth waiting for, allow more with --timeout.`),
    );
  }, time);
  worker.on('message', replied).once('error', failed);
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

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function explained(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (isOutOfMemory(error))
    return new Failure(`Reading it takes more than ${most} MB of memory. Ingest the article alone, as text.`);
  return fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

const fault = (details: string): Failure =>
  new Failure(
    `Readout could not read it because of a fault of its own. Please report it with these lines.\n${details}`,
  );
