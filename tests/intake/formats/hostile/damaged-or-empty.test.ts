import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf, refusal } from '../context.ts';
import { docxBytes, paragraph } from '../docx-bytes.ts';
import { pdfBytes } from '../pdf-bytes.ts';
import { sentence } from './sentence.ts';

test.each<[string, string, string | Uint8Array, string]>([
  ['an empty file', 'a.txt', '', 'It is empty. Save or copy the document again.'],
  ['blanks alone', 'a.txt', ' \n\t\r\n\u00a0', 'It holds nothing but blanks. Save or copy the document again.'],
  [
    'a gzip file cut off',
    'a.html.gz',
    gzipSync(bytesOf(sentence.repeat(50))).subarray(0, 60),
    'The gzip file is cut off: its end is missing. Download or copy it again.',
  ],
  [
    'a Word document cut off',
    'a.docx',
    docxBytes(paragraph(sentence)).subarray(0, 300),
    'It is a zip file, as Word documents are, but damaged or cut off. Copy or download it again.',
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
    'a feed without entries',
    'a.xml',
    '<rss version="2.0"><channel><title>A feed</title></channel></rss>',
    'The feed has no entries. Fetch it again later, or give the articles by themselves.',
  ],
  [
    'a menu',
    'a.txt',
    'Home\nShare\nTweet\n0:00\nAdvertisement\n',
    'No article was found in it: all that it says is menus, buttons and the like. If it is an article, save its text and give that.',
  ],
])(
  '%s is refused with its reason and what to do',
  async (_what, name, content, reason) => {
    expect(await refusal(name, content)).toBe(`UnreadableDocument: ${name}: ${reason}`);
  },
  10_000,
);
