import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { refusal } from '../context.ts';
import { sentence } from './sentence.ts';

const head = (...bytes: number[]): Uint8Array => Uint8Array.from([...bytes, ...new Uint8Array(600)]);

test.each<[string, string, string | Uint8Array, string]>([
  [
    'an image',
    'a.html',
    head(0x89, 0x50, 0x4e, 0x47),
    'It is an image. Give an article as text, HTML, Markdown, PDF or DOCX, or a feed.',
  ],
  [
    'a video',
    'a.mp4',
    head(0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73),
    'It is a video. Give an article as text, HTML, Markdown, PDF or DOCX, or a feed.',
  ],
  [
    'a program',
    'a.txt',
    head(0x7f, 0x45, 0x4c, 0x46),
    'It is a program. Give an article as text, HTML, Markdown, PDF or DOCX, or a feed.',
  ],
  [
    'an archive',
    'a.7z',
    head(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
    'It is an archive. Give an article as text, HTML, Markdown, PDF or DOCX, or a feed.',
  ],
  [
    'other binary data',
    'a.txt',
    new Uint8Array(500),
    'It holds binary data, not text. Save the document as UTF-8 text and give that.',
  ],
  [
    'a zip of something else',
    'a.docx',
    zipSync({ 'a.txt': strToU8('a') }),
    'It is a zip archive, not a Word document. Unpack or convert it, and give the article by itself.',
  ],
  [
    'a spreadsheet',
    'a.docx',
    zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
    'It is a spreadsheet (XLSX), not a Word document. Unpack or convert it, and give the article by itself.',
  ],
  [
    'XML of another kind',
    'a.xml',
    '<?xml version="1.0"?><invoice><sum>1</sum></invoice>',
    'It is XML of another kind (<invoice>), neither a page nor a feed. Save the article as HTML or as text and give that.',
  ],
  [
    'other JSON',
    'a.json',
    '{"title": "A title"}',
    'It is JSON, but no JSON Feed: its "version" names none. Take the article’s text out of it and give that.',
  ],
  [
    'an e-mail',
    'a.eml',
    `From: a@example.org\nTo: b@example.org\nMessage-ID: <1@example.org>\n\n${sentence}`,
    'It is an e-mail, which intake does not read. Save its text, or what is attached to it, and give that.',
  ],
  [
    'a list of feeds',
    'a.opml',
    '<opml version="2.0"><body><outline text="A" xmlUrl="https://example.org/feed"/></body></opml>',
    'It is a list of feeds (OPML), which holds no article itself. Give it to ingest, which fetches the feeds that it names.',
  ],
])(
  '%s is refused with its reason and what to do',
  async (_what, name, content, reason) => {
    expect(await refusal(name, content)).toBe(`UnreadableDocument: ${name}: ${reason}`);
  },
  10_000,
);
