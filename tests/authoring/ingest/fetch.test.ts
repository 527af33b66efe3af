import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchDocument } from '../../../src/authoring/ingest/fetch/fetch-document.ts';
import { defaultFetchLimits } from '../../../src/authoring/ingest/fetch/limits.ts';
import { isLocalAddress, isPublicAddress } from '../../../src/authoring/ingest/fetch/public-address.ts';
import { server } from './server.ts';

const allowed = { ...defaultFetchLimits, allows: () => true, time: 5_000 };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('a page comes with its last address, its format and its charset', async () => {
  const { url } = await server(({ url: path }, response) => {
    if (path === '/old') response.writeHead(301, { location: '/news/the-ferry.html' }).end();
    else response.setHeader('content-type', 'text/html; charset="ISO-8859-1"').end('<p>The ferry sails.');
  });
  const input = await fetchDocument(`${url}/old`, allowed);
  expect({ ...input, bytes: text(input.bytes) }).toEqual({
    bytes: '<p>The ferry sails.',
    name: 'the-ferry.html',
    url: `${url}/news/the-ferry.html`,
    mediaType: 'text/html',
    charset: 'ISO-8859-1',
  });
});

test('a packed answer is unpacked', async () => {
  const { url } = await server((_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync('The ferry sails.')),
  );
  expect(text((await fetchDocument(url, allowed)).bytes)).toBe('The ferry sails.');
});

test('a packed answer that grows beyond the limit is given up', async () => {
  const { url } = await server((_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  );
  await expect(fetchDocument(url, { ...allowed, bytes: 100_000 })).rejects.toThrow(
    /larger than 100000 bytes.*--max-bytes/,
  );
});

test('an answer that never ends is given up at the limit', async () => {
  const { url } = await server((_, response) => {
    const more = (): void => {
      while (response.write(Buffer.alloc(65_536)));
      response.once('drain', more);
    };
    more();
  });
  await expect(fetchDocument(url, { ...allowed, bytes: 1_000_000 })).rejects.toThrow(/larger than 1000000 bytes/);
});

test('an answer that comes too slowly is given up', async () => {
  const { url } = await server((_, response) => response.write('<p>The'));
  await expect(fetchDocument(url, { ...allowed, time: 200 })).rejects.toThrow(/not complete after 0\.2 s.*--timeout/);
});

test('an answer without a length that comes too slowly is given up, not taken for whole', async () => {
  const { url } = await server((_, response) => {
    response.useChunkedEncodingByDefault = false;
    response.removeHeader('transfer-encoding');
    response.write('<p>The');
  });
  await expect(fetchDocument(url, { ...allowed, time: 200 })).rejects.toThrow(/not complete after 0\.2 s/);
});

test('a server that says nothing is given up', async () => {
  const { url } = await server(() => undefined);
  await expect(fetchDocument(url, { ...allowed, time: 200 })).rejects.toThrow(/not complete after 0\.2 s/);
});

test('a page that redirects for ever is left', async () => {
  const { url, seen } = await server((_, response) => response.writeHead(302, { location: '/again' }).end());
  await expect(fetchDocument(url, { ...allowed, redirects: 3 })).rejects.toThrow(/more than 3 times.*--max-redirects/);
  expect(seen).toHaveLength(4);
});

test.each(['file:///etc/hostname', 'ftp://example.org/x', 'data:text/html,x'])(
  '%s is not followed',
  async (location) => {
    const { url } = await server((_, response) => response.writeHead(302, { location }).end());
    await expect(fetchDocument(url, allowed)).rejects.toThrow(/only http and https/);
    await expect(fetchDocument(location, allowed)).rejects.toThrow(/only http and https/);
  },
);

test('this machine is not asked, by address, by name or by a name that means it', async () => {
  const { url, seen } = await server((_, response) => response.end('secret'));
  const { port } = new URL(url);
  const meansUs = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
  for (const address of [
    url,
    `http://127.1:${port}/`,
    `http://0x7f000001:${port}/`,
    `http://[::1]:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
  ])
    await expect(fetchDocument(address, defaultFetchLimits, meansUs)).rejects.toThrow(/--allow-private/);
  await expect(fetchDocument(`http://localhost:${port}/`, defaultFetchLimits)).rejects.toThrow(/--allow-private/);
  await expect(fetchDocument(`http://news.example:${port}/`, defaultFetchLimits, meansUs)).rejects.toThrow(
    /--allow-private/,
  );
  expect(seen).toEqual([]);
});

test('a name is looked up once, so it cannot mean another address when it is connected to', async () => {
  const { url, seen } = await server((_, response) => response.end('secret'));
  const { port } = new URL(url);
  const answers = ['192.0.2.1', '127.0.0.1'];
  const rebinding = () => Promise.resolve([{ address: answers.shift() ?? '127.0.0.1', family: 4 }]);
  await expect(fetchDocument(`http://news.example:${port}/`, defaultFetchLimits, rebinding)).rejects.toThrow();
  expect([seen, answers]).toEqual([[], ['127.0.0.1']]);
});

test('a page elsewhere cannot lead to an address that is not allowed', async () => {
  const { url, seen } = await server((_, response) => response.end('secret'));
  const inside = url.replace('127.0.0.1', '127.0.0.2');
  const { url: outside } = await server((_, response) => response.writeHead(302, { location: inside }).end());
  const allows = (address: string): boolean => address === '127.0.0.1';
  await expect(fetchDocument(outside, { ...allowed, allows })).rejects.toThrow(/127\.0\.0\.2 .*--allow-private/);
  expect(seen).toEqual([]);
});

test.each([
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '::',
  '::1',
  '::7f00:1',
  '::ffff:10.0.0.1',
  'fd00:ec2::254',
  'fe80::1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'nonsense',
])('%s is not an address for everybody', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(['10.1.2.3', '192.168.1.1', '127.0.0.1', '::1', 'fd12::1'])('%s may be meant by an editor', (address) => {
  expect(isLocalAddress(address)).toBe(true);
});

test.each(['169.254.169.254', 'fd00:ec2::254', 'fe80::1', '0.0.0.0', '93.184.215.14'])('%s may not', (address) => {
  expect(isLocalAddress(address)).toBe(false);
});

test('a page cannot lead to a cloud’s metadata, whatever is allowed', async () => {
  const { url } = await server((_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  );
  const allows = (address: string): boolean => isPublicAddress(address) || isLocalAddress(address);
  await expect(fetchDocument(url, { ...allowed, allows })).rejects.toThrow(/no document is published at/);
});

test('what the server answers in place of the page is said', async () => {
  const { url } = await server((_, response) => response.writeHead(404).end());
  await expect(fetchDocument(`${url}/gone`, allowed)).rejects.toThrow(
    /\/gone cannot be fetched\. The server answered 404 Not Found\./,
  );
});

test('a host that is not there is said to be so', async () => {
  const missing = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }));
  await expect(fetchDocument('http://news.example/', defaultFetchLimits, missing)).rejects.toThrow(
    /no host of that name/,
  );
});
