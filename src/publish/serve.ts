import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { Failure } from '../content/failure.ts';
import type { RunningServer } from './astro.ts';
import { contentType } from './content-type.ts';
import { holds } from './out-folder.ts';

/** What a static host answers to a path. */
interface Answer {
  readonly status: 200 | 301 | 404;
  readonly location?: string;
  readonly file?: string;
  readonly body?: Buffer;
}

/** Serves a built site on this machine alone, as a static host would: under its base, with its own page for 404. */
export async function serveSite(
  { dir, base, port }: { readonly dir: string; readonly base: string; readonly port: number | undefined },
  host = '127.0.0.1',
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void answer(dir, base, request.url ?? '/').then(({ status, location, file = '', body }) => {
      const headers =
        location === undefined ? { 'content-type': contentType(file), 'cache-control': caching(file) } : { location };
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    });
  });
  const used = await listen(server, port, host);
  return {
    url: `http://localhost:${used}${encodeURI(base)}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A file whose name has its content's hash never changes; all else is read anew, since a build may have changed it. */
const caching = (file: string): string => (/[/\\]_astro[/\\]/.test(file) ? 'max-age=31536000, immutable' : 'no-store');

async function answer(dir: string, base: string, url: string): Promise<Answer> {
  const [path = '/', query] = url.split('?', 2);
  const wanted = decoded(path);
  if (wanted === '/' && base !== '/') return { status: 301, location: encodeURI(base) };
  if (wanted === null || !`${wanted}/`.startsWith(base)) return notFound(dir);
  if (!wanted.startsWith(base)) return { status: 301, location: encodeURI(base) };
  const below = wanted.slice(base.length);
  const file = join(dir, below === '' || below.endsWith('/') ? `${below}index.html` : below);
  if (!holds(dir, file)) return notFound(dir);
  const body = await readFile(file).catch(() => null);
  if (body !== null) return { status: 200, file, body };
  const folder = await readFile(join(file, 'index.html')).catch(() => null);
  return folder === null
    ? notFound(dir)
    : { status: 301, location: `${path}/${query === undefined ? '' : `?${query}`}` };
}

async function notFound(dir: string): Promise<Answer> {
  const body = await readFile(join(dir, '404.html')).catch(() => Buffer.from('Not found.'));
  return { status: 404, file: '404.html', body };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Listens on the port asked for; where none is, on 4321 or any free one. */
async function listen(server: Server, port: number | undefined, host: string): Promise<number> {
  const attempt = (wanted: number): Promise<void> =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(wanted, host, () => {
        server.off('error', failed);
        done();
      });
    });
  try {
    await attempt(port ?? 4321);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    if (port !== undefined)
      throw new Failure(`Port ${port} is in use by another program. Name another one with --port.`);
    await attempt(0);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : (port ?? 4321);
}
