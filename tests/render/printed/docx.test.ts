import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, expect, test } from 'vitest';
import { docxBytes } from '../../../src/render/printed/docx.ts';
import { startPainter } from '../../../src/publish/pdf/painter.ts';
import { arabic } from './arabic-specimen.ts';
import { specimen } from './specimen.ts';

const paint = await startPainter();
let bytes: Uint8Array;
let parts: Record<string, string>;
beforeAll(async () => {
  bytes = await docxBytes(specimen, paint);
  parts = texts(bytes);
});

const texts = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(docx)).flatMap(([name, part]) =>
      /\.(?:xml|rels)$/.test(name) ? [[name, strFromU8(part)]] : [],
    ),
  );

test('the same document gives the same bytes, whatever was written before it', async () => {
  await docxBytes(arabic, paint);
  expect(Buffer.from(await docxBytes(specimen, paint)).equals(Buffer.from(bytes))).toBe(true);
});

test('what is written, another program reads as headings, tables, lists and text', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  // The drawing is the drawing.
  const lines = value.replace(/src="[^"]*"/, '').replace(/(<\/(?:p|h\d|li|tr|table|thead|tbody|ul|ol)>)/g, '$1\n');
  await expect(lines).toMatchFileSnapshot('../../golden/render/printed/specimen.docx.html');
});

test('a program that knows no SVG shows a drawing as a picture, words and all', async () => {
  const media = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/media\/.*\.png$/.test(name));
  expect(media).toHaveLength(1);
  const svg = '<svg viewBox="0 0 100 20"><text x="5" y="15">Word</text></svg>';
  const [blank, worded] = [await paint(svg.replace('Word', ''), 'ltr'), await paint(svg, 'ltr')];
  expect(worded.length).toBeGreaterThan(blank.length);
});

test('every link leads to a bookmark or an address of its own, and every relation is there', () => {
  const document = parts['word/document.xml'] ?? '';
  const bookmarks = new Set([...document.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name));
  const anchors = [...document.matchAll(/<w:hyperlink [^>]*>/g)].flatMap(([tag]) =>
    tag.includes('r:id=') ? [] : [/w:anchor="([^"]+)"/.exec(tag)?.[1]],
  );
  expect(anchors.length).toBeGreaterThan(5);
  expect(anchors.filter((name) => !bookmarks.has(name))).toEqual([]);
  const related = parts['word/_rels/document.xml.rels'] ?? '';
  const used = [...document.matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
  expect(used.filter((id) => !related.includes(`Id="${id}"`))).toEqual([]);
});

test('the day, the title and the author are the document’s; its language is set, heads of tables stand on every page', () => {
  expect(parts['docProps/core.xml']).toContain(
    '<dc:title>The harbour council</dc:title><dc:creator>The desk</dc:creator>',
  );
  expect(parts['docProps/core.xml']?.match(/2021-03-07T00:00:00Z/g)).toHaveLength(2);
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US"/>');
  expect(parts['word/document.xml']).toContain('<w:tblHeader/>');
});

test('right to left, paragraphs, runs and tables run so', async () => {
  const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = texts(await docxBytes(arabic, paint));
  const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  expect(paragraphs.length).toBeGreaterThan(0);
  expect(paragraphs.filter((one) => !one.includes('<w:bidi/>'))).toEqual([]);
  expect(document).toContain('<w:bidiVisual/>');
  const runs = document.match(/<w:r>.*?<\/w:r>/gs) ?? [];
  expect(runs.length).toBeGreaterThan(0);
  expect(runs.filter((run) => /\p{Script=Arabic}/u.test(run) && !run.includes('<w:rtl/>'))).toEqual([]);
  expect(runs.filter((run) => run.includes('Lake') && run.includes('<w:rtl/>'))).toEqual([]);
  expect(styles).toContain('<w:lang w:bidi="ar-EG"/>');
});

test('every part is well-formed', () => {
  expect(Object.keys(parts)).toContain('word/document.xml');
  for (const [name, text] of Object.entries(parts)) {
    const open: string[] = [];
    const wrong: string[] = [];
    for (const [, closes, tag = '', , empty] of text.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
      if (closes === '/') wrong.push(...(open.pop() === tag ? [] : [tag]));
      else if (empty !== '/') open.push(tag);
    }
    expect([name, ...open, ...wrong]).toEqual([name]);
    expect(text.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!\w+;|#)/);
  }
});
