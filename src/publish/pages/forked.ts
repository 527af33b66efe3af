import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PageMaker } from './here.ts';
import type { PagesJob } from './job.ts';
import type { Answer, Request } from './message.ts';

// The compiled program has the module beside this file under the same name.
const module = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './process.ts' : './process.js', import.meta.url),
);

/** Makes pages in a process of its own, which holds the briefing in memory of its own. */
export async function makerApart(job: PagesJob): Promise<PageMaker> {
  const child = fork(module);
  await ask(child, { ask: 'begin', job });
  return {
    async work(tasks) {
      const answer = await ask(child, { ask: 'work', tasks });
      if (!('done' in answer)) throw new Error('A process that makes pages answered something else than it was asked.');
      return [...answer.done];
    },
    async close() {
      if (!child.connected) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    },
  };
}

async function ask(child: ChildProcess, request: Request): Promise<Answer> {
  const answered = Promise.withResolvers<Answer>();
  const ended = (code: number | null, signal: string | null): void =>
    answered.reject(new Error(`A process that makes pages has ended (${signal ?? `code ${code}`}).`));
  child.once('message', answered.resolve).once('exit', ended).once('error', answered.reject);
  try {
    child.send(request);
    const answer = await answered.promise;
    if ('fault' in answer) throw new Error(answer.fault);
    return answer;
  } finally {
    child.off('message', answered.resolve).off('exit', ended).off('error', answered.reject);
  }
}
