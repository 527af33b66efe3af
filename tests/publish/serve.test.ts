import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../src/publish/serve.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function served(base: string): Promise<(path: string) => Promise<Response>> {
  const dir = await temporaryFolder({
    'site/index.html': 'home',
    'site/404.html': 'nothing here',
    'site/actors/index.html': 'actors',
    'site/a b.css': 'p{}',
    'secret.txt': 'secret',
  });
  const server = await serveSite({ dir: `${dir}/site`, base, port: undefined });
  onTestFinished(() => server.stop());
  const { origin } = new URL(server.url);
  return (path) => fetch(origin + path, { redirect: 'manual' });
}

test('pages, files and the page for 404 are served as by a static host', async () => {
  const get = await served('/');
  const home = await get('/?a=b');
  expect([home.status, home.headers.get('content-type'), await home.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    'home',
  ]);
  expect(await (await get('/actors/')).text()).toBe('actors');
  expect((await get('/a%20b.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  const missing = await get('/nowhere/');
  expect([missing.status, await missing.text()]).toEqual([404, 'nothing here']);
});

test('a folder without its slash is redirected, and keeps its query', async () => {
  const get = await served('/');
  const { status, headers } = await get('/actors?a=b');
  expect([status, headers.get('location')]).toEqual([301, '/actors/?a=b']);
});

test('the site is served under its base alone', async () => {
  const get = await served('/briefings/');
  expect(await (await get('/briefings/actors/')).text()).toBe('actors');
  expect((await get('/')).headers.get('location')).toBe('/briefings/');
  expect((await get('/briefings')).headers.get('location')).toBe('/briefings/');
  expect((await get('/actors/')).status).toBe(404);
});

test('a base in any script is led to, and served', async () => {
  const get = await served('/é/');
  expect((await get('/')).headers.get('location')).toBe('/%C3%A9/');
  expect((await get('/%C3%A9')).headers.get('location')).toBe('/%C3%A9/');
  expect(await (await get('/%C3%A9/actors/')).text()).toBe('actors');
});

test.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%', '/%00'])(
  'nothing beside the site is served: %s',
  async (path) => {
    const get = await served('/');
    expect((await get(path)).status).toBe(404);
  },
);

test('a port that is asked for and in use is an error that says so', async () => {
  const dir = await temporaryFolder();
  const first = await serveSite({ dir, base: '/', port: undefined });
  onTestFinished(() => first.stop());
  await expect(serveSite({ dir, base: '/', port: Number(new URL(first.url).port) })).rejects.toThrow(
    /Port \d+ is in use.*--port/,
  );
});
