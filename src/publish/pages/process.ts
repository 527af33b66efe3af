import { enableCompileCache } from 'node:module';
import { Failure } from '../../content/failure.ts';
import { given } from '../given.ts';
import { makerHere, type PageMaker } from './here.ts';
import type { Answer, Request } from './message.ts';

// The program that is read here is read by later builds too, which need not compile it again.
enableCompileCache();

let maker: PageMaker | undefined;
let last: Promise<void> = Promise.resolve();

process.on('message', (request: Request) => {
  last = last.then(async () => void process.send?.(await answer(request)));
});
// Without whoever asked it there is nothing to make pages for.
process.on('disconnect', () => process.exit());

/** Has the briefing read and built while its pages are counted elsewhere; what fails is told with the first page. */
function readEarly(): void {
  given()
    .snapshot()
    .then(({ briefing }) => briefing())
    .catch(() => undefined);
}

async function answer(request: Request): Promise<Answer> {
  try {
    if (request.ask === 'begin') {
      maker = makerHere(request.job);
      if (request.job.names === undefined) readEarly();
      return { begun: true };
    }
    if (maker === undefined) throw new Error('A process that makes pages was asked before it was told of which site.');
    if (request.ask === 'changes') return { changes: await maker.changes() };
    if (request.ask === 'digests') return { digests: await maker.digests(request.of) };
    return { worked: await maker.work(request.tasks) };
  } catch (error) {
    if (error instanceof Failure) return { failure: error.message };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
