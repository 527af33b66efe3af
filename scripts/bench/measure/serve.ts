import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

/** A folder served over loopback, and what was fetched from it. */
export interface Served {
  /** With a slash at its end. */
  readonly origin: string;
  /** Paths and bytes, in the order of their requests. */
  readonly fetched: readonly { readonly path: string; readonly bytes: number }[];
  close(): Promise<void>;
}

export async function serve(dir: string): Promise<Served> {
  const fetched: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(dir, path);
    stat(file).then(
      ({ size }) => {
        fetched.push({ path, bytes: size });
        response.writeHead(200, { 'content-length': size });
        createReadStream(file).pipe(response);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server for the search measurement has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}/`,
    fetched,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
