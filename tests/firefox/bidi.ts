import { z } from 'zod';

const message = z.union([
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.number(), error: z.string(), message: z.string() }),
  z.object({ type: z.literal('event'), method: z.string(), params: z.unknown() }),
]);

/** A connection over which a browser is driven: https://w3c.github.io/webdriver-bidi/ */
export interface Bidi {
  /** Rejects with what the browser says where the command fails. */
  send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

/** Events of the browser go to `onEvent`. */
export async function bidi(url: string, onEvent: (method: string, params: unknown) => void): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const read = message.parse(JSON.parse(String(data)));
    if (read.type === 'event') onEvent(read.method, read.params);
    else if (read.type === 'success') waiting.get(read.id)?.resolve(read.result);
    else waiting.get(read.id)?.reject(new Error(`${read.error}: ${read.message}`));
  });
  const opened = Promise.withResolvers<unknown>();
  socket.addEventListener('open', opened.resolve);
  socket.addEventListener('error', () => opened.reject(new Error(`Nothing answers at ${url}.`)));
  await opened.promise;
  return {
    send: (method, params) => {
      const id = waiting.size + 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(id, answer);
      socket.send(JSON.stringify({ id, method, params }));
      return answer.promise;
    },
    close: () => socket.close(),
  };
}
