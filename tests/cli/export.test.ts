import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';

const briefing = join(import.meta.dirname, '../fixtures/arabic');

test('without --out the newest edition is printed as plain text', async () => {
  const { code, out, err } = await run(briefing, ['export']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^\u200f?\S+.*\n/);
  expect(out).toContain('[1] ');
});

test('a message opens ready to be sent, from nobody and to nobody, as text and as HTML', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'edition.eml');
  expect((await run(briefing, ['export', '--out', file])).code).toBe(0);
  const message = await readFile(file, 'utf8');
  const [head = ''] = message.split('\r\n\r\n');
  expect(head).not.toMatch(/^(?:From|To|Cc|Date|Message-ID):/im);
  expect(head).toMatch(/^X-Unsent: 1\r?$/m);
  expect(message.match(/^Content-Type: .*/gm)).toEqual([
    'Content-Type: multipart/alternative; boundary="=_readout_="',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Type: text/html; charset=utf-8',
  ]);
  expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  const html = await run(briefing, ['export', '--format', 'html']);
  const [, body = ''] = message.split('text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n');
  expect(Buffer.from(body.split('--=')[0] ?? '', 'base64').toString('utf8')).toBe(html.out);
});

test('an edition that is not there is a failure that names those that are', async () => {
  const { code, err } = await run(briefing, ['export', '1999-01-01']);
  expect(code).toBe(1);
  expect(err).toContain('There is no edition "1999-01-01".');
});
