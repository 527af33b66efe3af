import { parentPort } from 'node:worker_threads';
import type { Reply, Request } from './message.ts';
import { startTypesetter, type Typesetter } from './typst.ts';

let typesetter: Promise<Typesetter> | undefined;

parentPort?.on('message', (request: Request) => {
  void reply(request).then((answer) => parentPort?.postMessage(answer));
});

async function reply({ document }: Request): Promise<Reply> {
  try {
    typesetter ??= startTypesetter();
    return { pdf: (await typesetter)(document) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
