import { parentPort } from 'node:worker_threads';
import type { IntakeContext } from '../../../intake/context.ts';
import { draftsOf } from '../../../intake/intake.ts';
import { UnreadableDocument, type Input } from '../../../intake/input.ts';
import type { Reply, Request } from './message.ts';

let known: IntakeContext | undefined;

parentPort?.on('message', (request: Request) => {
  if ('context' in request) known = request.context;
  else if (known !== undefined) void reply(request.input, known).then((answer) => parentPort?.postMessage(answer));
});

async function reply(input: Input, context: IntakeContext): Promise<Reply> {
  try {
    return { drafts: await draftsOf(input, context) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { unreadable: error.message };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
