import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/intake/formats/read.ts';
import { body, bytesOf, contextWith, readOne, refusal } from './context.ts';

/** Bytes of a text in a charset of single bytes, by asking the platform's decoder for each byte's letter. */
function inCharset(charset: string, text: string): Uint8Array {
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (char) => letters.indexOf(char));
}

const russian =
  'Северный мост будет закрыт ещё две недели, заявила в пятницу министр транспорта. Движение пустили по старой дороге, где утром собрались очереди.';
const arabic =
  'قالت وزيرة النقل يوم الجمعة إن الجسر الشمالي سيبقى مغلقا لمدة أسبوعين آخرين على الأقل. وتم تحويل حركة المرور إلى الطريق القديم.';
const english = 'The bridge will stay closed – “for now”, the minister of transport said on Friday at the café.';

test.each([
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['windows-1256', arabic],
  ['windows-1252', english],
])('text in %s that says nothing of its charset is read by its letters', async (charset, text) => {
  const article = await readOne('report.txt', inCharset(charset, text));
  expect(body(article)).toEqual([text]);
  expect(article.kept).toBe(true);
});

test('the charset that a page declares is used, in any letters of its name', async () => {
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=WINDOWS-1251"><title>Мост</title></head><body><p>${russian}</p></body></html>`;
  expect(body(await readOne('page.html', inCharset('windows-1251', page)))).toEqual([russian]);
});

test('the charset that a server said is used where the bytes can be that', async () => {
  // 日本語の文章です。これは橋についての短い報告です。 in Shift_JIS
  const bytes = Uint8Array.from(
    '93fa967b8cea82cc95b68fcd82c582b781428bb482f095c282b682e982c691e5906282aa8f7182d782bd8142'.match(/../g) ?? [],
    (hex) => parseInt(hex, 16),
  );
  const [article] = await readDocument({ name: 'page.txt', bytes, charset: 'Shift_JIS' }, contextWith());
  expect(article?.paragraphs.map(({ text }) => text)).toEqual(['日本語の文章です。橋を閉じると大臣が述べた。']);
});

test.each([
  ['little-endian', [0xff, 0xfe], false],
  ['big-endian', [0xfe, 0xff], true],
])('UTF-16 with a mark is read, %s', async (_name, mark, isBig) => {
  const bytes = [...mark];
  for (let at = 0; at < russian.length; at += 1) {
    const unit = russian.charCodeAt(at);
    bytes.push(...(isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]));
  }
  expect(body(await readOne('report.txt', Uint8Array.from(bytes)))).toEqual([russian]);
});

test('UTF-16 without a mark is told by its zeros', async () => {
  const bytes = Uint8Array.from(
    { length: english.length * 2 },
    (_, at) => (english.charCodeAt(at >> 1) >> (at % 2 === 0 ? 0 : 8)) & 255,
  );
  expect(body(await readOne('report.txt', bytes))).toEqual([english]);
});

test('UTF-8 wins over a declaration that is wrong', async () => {
  const page = `<html><head><meta charset="iso-8859-1"><title>Bridge</title></head><body><p>${english}</p></body></html>`;
  expect(body(await readOne('page.html', page))).toEqual([english]);
});

test('bytes of windows-1252 strewn into UTF-8 are read as what they are', async () => {
  const utf8 = bytesOf(`${english}\n“The old road is open,” she said – “day and night”.\n`);
  const bytes = Uint8Array.from([
    ...utf8,
    ...bytesOf('The caf'),
    0xe9,
    ...bytesOf(' by the bridge'),
    0x92,
    ...bytesOf('s end is closed as well, she said.'),
  ]);
  const article = await readOne('mixed.txt', bytes);
  expect(body(article).at(-1)).toBe('The café by the bridge’s end is closed as well, she said.');
  expect(body(article)[0]).toBe(english);
  expect(article.kept).toBe(true);
});

test('UTF-8 that was once saved as windows-1252 is put right', async () => {
  const article = await readOne(
    'twice.txt',
    'â€œWe donâ€™t know when the bridge will open,â€\u009d the minister said at the cafÃ©.',
  );
  expect(body(article)).toEqual(['“We don’t know when the bridge will open,” the minister said at the café.']);
});

test('a character cut in two at the end of a file is left out', async () => {
  const bytes = bytesOf(`${english} “`);
  expect(body(await readOne('cut.txt', bytes.subarray(0, -1)))[0]).toContain('at the café.');
});

test('a gzipped document is unpacked, whatever its name', async () => {
  expect(body(await readOne('report.txt.gz', gzipSync(bytesOf(english))))).toEqual([english]);
  expect(body(await readOne('report', gzipSync(bytesOf(english))))).toEqual([english]);
});

test('UTF-32 and bytes that are no text are refused', async () => {
  expect(await refusal('old.txt', Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toBe(
    'UnreadableDocument: old.txt: The text is in UTF-32. Save the document as UTF-8 text and give that.',
  );
});
