import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf, read, refusal } from './context.ts';
import { docxBytes, paragraph } from './docx-bytes.ts';
import { pdfBytes } from './pdf-bytes.ts';

const sentence = 'The bridge will stay closed for two more weeks, the minister of transport said on Friday.';
const laughs =
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>';
const head = (...bytes: number[]): Uint8Array => Uint8Array.from([...bytes, ...new Uint8Array(600)]);

test.each<[string, string, string | Uint8Array, string]>([
  ['an empty file', 'a.txt', '', 'It is empty. Save or copy the document again.'],
  ['blanks alone', 'a.txt', ' \n\t\r\n\u00a0', 'It holds nothing but blanks. Save or copy the document again.'],
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
    'a gzip file cut off',
    'a.html.gz',
    gzipSync(bytesOf(sentence.repeat(50))).subarray(0, 60),
    'The gzip file is cut off: its end is missing. Download or copy it again.',
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
    'a Word document cut off',
    'a.docx',
    docxBytes(paragraph(sentence)).subarray(0, 300),
    'It is a zip file, as Word documents are, but damaged or cut off. Copy or download it again.',
  ],
  [
    'a Word document nested without end',
    'a.docx',
    docxBytes('<w:p>'.repeat(20_000)),
    'Its elements stand one within the other more than 2000 deep, which no article needs. Give the article’s text.',
  ],
  [
    'a PDF cut off',
    'a.pdf',
    pdfBytes([[{ x: 50, y: 700, text: sentence }]]).subarray(0, 40),
    'The PDF is damaged or cut off. Download or export it again.',
  ],
  [
    'a PDF of pictures',
    'a.pdf',
    pdfBytes([[], []]),
    'It holds pictures of pages and no text, as scans do. Run text recognition (OCR) on it, or give the article’s text.',
  ],
  [
    'a feed that swells',
    'a.xml',
    laughs,
    'Its document type declares entities of its own, with which a feed can be made to swell without end. Feeds need none: take the declarations out, or give the articles by themselves.',
  ],
  [
    'a feed nested without end',
    'a.xml',
    `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`,
    'Its elements stand one within the other more than 2000 deep, which no article needs. Give the article’s text.',
  ],
  [
    'a feed without entries',
    'a.xml',
    '<rss version="2.0"><channel><title>A feed</title></channel></rss>',
    'The feed has no entries. Fetch it again later, or give the articles by themselves.',
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
  [
    'a menu',
    'a.txt',
    'Home\nShare\nTweet\n0:00\nAdvertisement\n',
    'No article was found in it: all that it says is menus, buttons and the like. If it is an article, save its text and give that.',
  ],
  [
    'Markdown nested without end',
    'a.md',
    '> '.repeat(50_000) + 'x',
    'Its Markdown has too many marks in one paragraph, or nests lists or quotations too deep. Take the marks out, or give it as text (.txt).',
  ],
  [
    'Markdown of brackets',
    'a.md',
    '['.repeat(50_000),
    'Its Markdown has too many marks in one paragraph, or nests lists or quotations too deep. Take the marks out, or give it as text (.txt).',
  ],
])(
  '%s is refused with its reason and what to do',
  async (_what, name, content, reason) => {
    expect(await refusal(name, content)).toBe(`UnreadableDocument: ${name}: ${reason}`);
  },
  10_000,
);

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
