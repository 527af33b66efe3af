import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { contentType } from '../../../src/publish/content-type.ts';

/** A built site on loopback. */
export interface Host {
  /** With a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

const text = /\.(?:html|css|js|svg|xml|json|csv)$/;
/** Astro names these files after their content. */
const neverChanges = /^\/_astro\//;

/** Serves a folder as a good static host would: compressed, and with what never changes kept for good. */
export async function host(dir: string): Promise<Host> {
  const answers = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const encoding = text.test(file) ? encodingFor(request.headers['accept-encoding']) : undefined;
    const key = `${file} ${encoding ?? ''}`;
    const body = answers.get(key) ?? readFile(join(dir, file)).then((content) => compressed(content, encoding));
    answers.set(key, body);
    body.then(
      (content) => {
        response.writeHead(200, {
          'content-type': contentType(file),
          'cache-control': neverChanges.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
          ...(encoding === undefined ? {} : { 'content-encoding': encoding, vary: 'accept-encoding' }),
        });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server for Lighthouse has no port.');
  return {
    origin: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Encoding = 'br' | 'gzip' | undefined;

function encodingFor(accepted: string | string[] | undefined): Encoding {
  const named = String(accepted ?? '').split(/\s*,\s*/);
  return named.includes('br') ? 'br' : named.includes('gzip') ? 'gzip' : undefined;
}

function compressed(content: Buffer, encoding: Encoding): Buffer {
  if (encoding === undefined) return content;
  return encoding === 'br' ? brotliCompressSync(content) : gzipSync(content);
}
