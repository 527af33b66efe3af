import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../../src/intake/input.ts';
import { draftsOf } from '../../../src/intake/intake.ts';
import { noRegistries } from '../../../src/authoring/ingest/briefing-context.ts';

/** A PDF of one page whose content is packed, once or several times over. */
function packedPdf(content: Uint8Array, layers: number, dictionary = ''): Uint8Array {
  let packed = content;
  for (let layer = 0; layer < layers; layer += 1) packed = zlibSync(packed, { level: 9 });
  const filters = '/FlateDecode '.repeat(layers);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${packed.length} /Filter [${filters}] ${dictionary} >>\nstream\n${Buffer.from(packed).toString('latin1')}\nendstream`,
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n`, 'latin1');
}

const read = (bytes: Uint8Array, most: number) =>
  draftsOf(
    { bytes, name: 'a.pdf' },
    { ...noRegistries, given: {}, today: '2026-01-01', limits: { ...defaultLimits, bytes: most } },
  );

const swelling =
  'a.pdf: Unpacked, its streams are more than the 2 MB that a document may have. Raise the limit on size if the file is to be trusted, or give the article’s text.';

test.each([
  ['packed once', 1, ''],
  ['packed twice, of a few bytes', 2, ''],
  ['that calls itself a picture', 1, '/Subtype /Image'],
])('a PDF that swells without end, %s, is refused before it is unpacked', async (_, layers, dictionary) => {
  const bytes = packedPdf(new Uint8Array(20_000_000).fill(32), layers, dictionary);
  expect(bytes.length).toBeLessThan(100_000);
  await expect(read(bytes, 2_000_000)).rejects.toThrow(swelling);
});

test('a PDF with packed text is read', async () => {
  const text = 'BT /F1 10 Tf 50 700 Td (The bridge will stay closed for two more weeks, the minister said.) Tj ET';
  for (const layers of [1, 2]) {
    const [draft] = await read(packedPdf(new TextEncoder().encode(text), layers), 2_000_000);
    expect(draft?.body.map((paragraph) => paragraph.text)).toEqual([
      'The bridge will stay closed for two more weeks, the minister said.',
    ]);
  }
});
