import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../content/failure.ts';
import type { PageMaker } from './here.ts';
import type { PagesJob } from './job.ts';
import type { Answer, Request } from './message.ts';

// The compiled program has the module beside this file under the same name.
const module = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './process.ts' : './process.js', import.meta.url),
);

/**
 * Makes pages in a process of its own, which holds the briefing in memory of its own. What it is asked before it has begun
 * waits there, so that it begins although this process may be busy.
 */
export function makerApart(job: PagesJob): PageMaker {
  const { ask, end } = askProcess();
  const begun = ask({ ask: 'begin', job });
  // A fault is told to whoever gives it work.
  begun.catch(() => undefined);
  return {
    async work(tasks) {
      const [answer] = await Promise.all([ask({ ask: 'work', tasks }), begun]);
      return 'worked' in answer ? answer.worked : strange();
    },
    async changes() {
      const [answer] = await Promise.all([ask({ ask: 'changes' }), begun]);
      return 'changes' in answer ? answer.changes : strange();
    },
    async digests(of) {
      if (of.length === 0) return [];
      const answer = await ask({ ask: 'digests', of });
      return 'digests' in answer ? [...answer.digests] : strange();
    },
    close: end,
  };
}

function strange(): never {
  throw new Error('A process that makes pages answered something else than it was asked.');
}

/** A process that answers one request after another. */
function askProcess(): { readonly ask: (request: Request) => Promise<Answer>; readonly end: () => Promise<void> } {
  const child = fork(module);
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let fault: Error | undefined;
  const fail = (error: Error): void => {
    fault ??= error;
    for (const answered of waiting.splice(0)) answered.reject(error);
  };
  child.on('message', (answer: Answer) => {
    const answered = waiting.shift();
    if ('fault' in answer) answered?.reject(new Error(answer.fault));
    else if ('failure' in answer) answered?.reject(new Failure(answer.failure));
    else answered?.resolve(answer);
  });
  child.on('error', fail);
  child.on('exit', (code, signal) =>
    fail(new Error(`A process that makes pages has ended (${signal ?? `code ${code}`}).`)),
  );
  return {
    async ask(request) {
      if (fault !== undefined) throw fault;
      const answered = Promise.withResolvers<Answer>();
      waiting.push(answered);
      child.send(request, (error) => {
        if (error !== null) fail(error);
      });
      return answered.promise;
    },
    async end() {
      if (!child.connected) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    },
  };
}
