/** Tells of a character, by its code point, whether a font has it. */
export type Coverage = (codePoint: number) => boolean;

/**
 * The characters of a TrueType or OpenType font, from the segments of its `cmap` table.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap, formats 4 and 12
 */
export function coverageOf(font: Uint8Array): Coverage {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const segments = tables(data).flatMap((at) => {
    const format = data.getUint16(at);
    return format === 4 ? segmentsOf4(data, at) : format === 12 ? segmentsOf12(data, at) : [];
  });
  segments.sort((a, b) => a.from - b.from);
  return (codePoint) => segments.some(({ from, to, has }) => from <= codePoint && codePoint <= to && has(codePoint));
}

/** A character is covered by the first font that has it. */
export const anyOf =
  (fonts: readonly Coverage[]): Coverage =>
  (codePoint) =>
    fonts.some((has) => has(codePoint));

interface Segment {
  readonly from: number;
  readonly to: number;
  /** A segment may have holes. */
  readonly has: Coverage;
}

/** Where the font's character maps begin. */
function tables(data: DataView): number[] {
  const count = data.getUint16(4);
  const records = Array.from({ length: count }, (_, index) => 12 + index * 16);
  const cmap = records.find((at) => data.getUint32(at) === 0x636d6170);
  if (cmap === undefined) return [];
  const start = data.getUint32(cmap + 8);
  const maps = Array.from({ length: data.getUint16(start + 2) }, (_, index) => start + 4 + index * 8);
  return [...new Set(maps.map((at) => start + data.getUint32(at + 4)))];
}

function segmentsOf4(data: DataView, at: number): Segment[] {
  const double = data.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + double];
  const [deltas, offsets] = [starts + double, starts + 2 * double];
  return Array.from({ length: double / 2 }, (_, index): Segment => {
    const from = data.getUint16(starts + index * 2);
    const delta = data.getUint16(deltas + index * 2);
    const offset = data.getUint16(offsets + index * 2);
    const glyph = (code: number): number =>
      offset === 0 ? code : data.getUint16(offsets + index * 2 + offset + (code - from) * 2);
    return {
      from,
      to: data.getUint16(ends + index * 2),
      has: (code) => code !== 0xffff && glyph(code) !== 0 && ((glyph(code) + delta) & 0xffff) !== 0,
    };
  });
}

const segmentsOf12 = (data: DataView, at: number): Segment[] =>
  Array.from({ length: data.getUint32(at + 12) }, (_, index): Segment => {
    const group = at + 16 + index * 12;
    return { from: data.getUint32(group), to: data.getUint32(group + 4), has: () => true };
  });
