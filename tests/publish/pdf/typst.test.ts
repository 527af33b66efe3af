import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { actorId } from '../../../src/content/schemas/ids.ts';
import { startTypesetter } from '../../../src/publish/pdf/typst.ts';
import type { PrintedDocument } from '../../../src/render/printed/document.ts';
import { printSetting } from '../../../src/render/printed/setting.ts';
import { printedSheet } from '../../../src/render/printed/sheet.ts';
import { sheetView } from '../../../src/views/sheet.ts';
import { specimen } from '../../render/printed/specimen.ts';
import { smallContext } from '../../views/small.ts';

const context = await smallContext();
const view = sheetView(context, actorId.parse('harbour-master'));
const sheet = printedSheet(view, printSetting(context));
const set = await startTypesetter();

const saying = (text: string, language?: string): PrintedDocument => ({
  ...sheet,
  blocks: [{ kind: 'paragraph', line: [{ kind: 'text', text, language }] }],
  sources: { title: 'Sources', notes: [] },
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(bytes.slice(), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

test('a sheet as PDF says what its view says: title, topics, claims, gists, quotes, sources, pages', async () => {
  const text = await textOf(set(sheet).bytes);
  const words = [
    view.title,
    view.briefing,
    ...view.positions.flatMap(({ topic, statements }) => [topic.text, ...statements.map(({ gist }) => gist)]),
    ...view.disputes.map(({ claim }) => claim.text),
    ...view.words.flatMap(({ quote }) => quote),
    ...view.chart.rows.map(({ title }) => title.text),
    'Page 1 of ',
  ];
  const flat = (one: string): string => one.replace(/[\s\u00ad-]+/g, '');
  expect(words.filter((one) => !flat(text).includes(flat(one)))).toEqual([]);
});

test('an analyst’s comment stands under its label, before what is reported goes on', async () => {
  const text = await textOf(set(specimen).bytes);
  const places = ['Analyst’s comment', 'We think it likely', 'Two of three reports', 'Disputed claims'].map((words) =>
    text.indexOf(words),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('the same sheet gives the same bytes, whatever was set in between', async () => {
  const first = set(sheet).bytes;
  set(saying('Something else'));
  expect(Buffer.compare(first, (await startTypesetter())(sheet).bytes)).toBe(0);
  expect(Buffer.compare(first, set(sheet).bytes)).toBe(0);
});

test('a sheet is tagged, names its language and title, and is dated by what it says', async () => {
  const { bytes } = set(sheet);
  const pdf = await getDocumentProxy(bytes.slice());
  const { info } = await pdf.getMetadata();
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(info).toMatchObject({ Title: view.title, Language: 'en' });
  expect(info).toHaveProperty('CreationDate', expect.stringContaining(sheet.date.replaceAll('-', '')));
  const outline = await pdf.getOutline();
  expect(outline.map(({ title }: { title: string }) => title)).toContain('Sources');
  expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toMatch(
    /"role":"H1".*"role":"Table".*"role":"TH"/,
  );
  expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid:part');
});

test.each([
  ['Cyrillic', 'Сергей Лавров', 'SourceSerif4', 'ru'],
  ['Greek', 'Ελληνικά', 'SourceSerif4', 'el'],
  ['Arabic', 'جبهة النصرة', 'NotoNaskhArabic', 'ar'],
  ['Hebrew', 'שלום עליכם', 'NotoSerifHebrew', 'he'],
])('%s is set in a font that is embedded, without boxes', async (_, words, font, language) => {
  const { bytes, missing } = set(saying(`A name: ${words}.`, language));
  expect(missing).toEqual([]);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(new RegExp(`/FontName /[A-Z]{6}\\+${font}`));
  expect((await textOf(bytes)).normalize('NFKC')).toContain(words.at(-1));
});

test('a character that no font has is a box, and is named', async () => {
  const { bytes, missing } = set(saying('He said “停火” twice.', 'zh'));
  expect(missing).toEqual(['停', '火']);
  expect(await textOf(bytes)).toContain('“□□”');
});

test('a document with every kind of block is set', async () => {
  const text = await textOf(set(specimen).bytes);
  expect(text).toContain(specimen.title);
  expect(text).toContain('The <crane> was inspected & sound');
});

test('paper is A4 or Letter', async () => {
  const size = async (paper: 'A4' | 'Letter'): Promise<number[]> => {
    const pdf = await getDocumentProxy(set({ ...sheet, paper }).bytes.slice());
    return (await pdf.getPage(1)).view.map(Math.round);
  };
  expect(await size('A4')).toEqual([0, 0, 595, 842]);
  expect(await size('Letter')).toEqual([0, 0, 612, 792]);
});

test('a long list of sources goes on over pages, each once and in order', async () => {
  const notes = Array.from({ length: 400 }, (_, index) => ({
    number: index + 1,
    line: [
      {
        kind: 'text' as const,
        text: `Outlet ${index + 1}. A title of some length, of 4 March 2020, stated. ¶${index}`,
      },
    ],
  }));
  const text = await textOf(set({ ...sheet, sources: { title: 'Sources', notes } }).bytes);
  const found = [...text.matchAll(/Outlet (\d+)\./g)].map(([, number]) => Number(number));
  expect(found).toEqual(notes.map(({ number }) => number));
});
