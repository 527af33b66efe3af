import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { read, refusal } from '../context.ts';
import { docxBytes, paragraph } from '../docx-bytes.ts';
import { pdfBytes } from '../pdf-bytes.ts';
import { sentence } from './sentence.ts';

const raise = 'Raise the limit on size if the file is to be trusted.';

test.each<[string, string, Uint8Array, string]>([
  [
    'larger than the limit',
    'a.txt',
    new Uint8Array(2_500_000),
    `It is 2.5 MB, more than the 2 MB that a document may have. ${raise}`,
  ],
  [
    'a gzip bomb',
    'a.txt.gz',
    gzipSync(new Uint8Array(20_000_000)),
    `What the gzip file holds is more than the 2 MB that a document may have. ${raise}`,
  ],
  [
    'a zip bomb',
    'a.docx',
    docxBytes(paragraph(sentence), { 'word/settings.xml': new Uint8Array(20_000_000) }),
    `Unpacked it is more than the 2 MB that a document may have. ${raise}`,
  ],
])('%s is refused before it fills the memory', async (_what, name, content, reason) => {
  expect(await refusal(name, content, { bytes: 2_000_000 })).toBe(`UnreadableDocument: ${name}: ${reason}`);
});

test('a zip that lies about its sizes is cut where it said that it ends', async () => {
  const bytes = docxBytes(paragraph(sentence), { 'word/settings.xml': new Uint8Array(20_000_000) });
  const lying = Uint8Array.from(bytes);
  const size = Uint8Array.from([0x00, 0x2d, 0x31, 0x01]);
  for (let at = 0; at < lying.length - 4; at += 1) {
    if (size.every((byte, next) => lying[at + next] === byte)) lying.set([16, 0, 0, 0], at);
  }
  const [article] = await read('a.docx', lying, { bytes: 1_000_000 });
  expect(article?.paragraphs).toEqual([{ text: sentence, role: 'text' }]);
});

test('a feed and a PDF with too many parts are refused', async () => {
  const item = `<item><title>A title</title><description>${sentence}</description></item>`;
  const feed = `<rss version="2.0"><channel>${item.repeat(4)}</channel></rss>`;
  expect(await refusal('a.xml', feed, { entries: 3 })).toBe(
    'UnreadableDocument: a.xml: It has more than 3 entries. Raise the limit on entries, or split the feed.',
  );
  const page = [{ x: 50, y: 700, text: sentence }];
  expect(await refusal('a.pdf', pdfBytes([page, page, page]), { pages: 2 })).toBe(
    'UnreadableDocument: a.pdf: It has 3 pages, more than the 2 that a document may have. Raise the limit on pages, or give the pages of the article.',
  );
});
