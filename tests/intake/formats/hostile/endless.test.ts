import { expect, test } from 'vitest';
import { refusal } from '../context.ts';
import { docxBytes } from '../docx-bytes.ts';

const laughs =
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>';

test.each<[string, string, string | Uint8Array, string]>([
  [
    'a Word document nested without end',
    'a.docx',
    docxBytes('<w:p>'.repeat(20_000)),
    'Its elements stand one within the other more than 2000 deep, which no article needs. Give the article’s text.',
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
