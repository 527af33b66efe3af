import { parentPort } from 'node:worker_threads';
import type { IntakeContext } from '../../../intake/context.ts';
import { draftsOf } from '../../../intake/intake.ts';
import { UnreadableDocument, type Input } from '../../../intake/input.ts';
import type { Answer, Reply, Request } from './message.ts';

let known: IntakeContext | undefined;
let told: (language: string | null) => void = () => undefined;

/** N-grams are kept by the thread that all workers belong to, once and not for each. */
const tellLanguage = (text: string): Promise<string | null> =>
  new Promise((resolve) => {
    told = resolve;
    say({ languageOf: text });
  });

const say = (answer: Answer): void => parentPort?.postMessage(answer);

parentPort?.on('message', (request: Request) => {
  if ('context' in request) known = { ...request.context, tellLanguage };
  else if ('language' in request) told(request.language);
  else if (known !== undefined) void reply(request.input, known).then(say);
});

async function reply(input: Input, context: IntakeContext): Promise<Reply> {
  try {
    return { drafts: await draftsOf(input, context) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { unreadable: error.message };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
