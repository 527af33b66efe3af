import { inflateSync } from 'node:zlib';

/** A page of a PDF: its size in points and the text on it, in the order in which it is drawn. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

interface Font {
  /** Hexadecimal digits of a glyph's number. */
  readonly digits: number;
  readonly letters: ReadonlyMap<number, string>;
}

/** The pages of a PDF as Chromium writes it: plain objects, compressed streams, and a table of letters for each font. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const source = pdf.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  );
  const follow = (body: string, key: string): string =>
    objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\s/.test(body))
    .map((page) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
      const resources = follow(page, 'Resources') || page;
      const named = /\/Font\s*<<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
      const fonts = new Map(
        [...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number = '']) => {
          const font = objects.get(number) ?? '';
          // A variable font becomes one of drawings, with one byte a glyph.
          const digits = font.includes('/Type3') ? 2 : 4;
          return [name, { digits, letters: letters(stream(follow(font, 'ToUnicode'))) }] as const;
        }),
      );
      return { width: Number(width), height: Number(height), text: drawn(stream(follow(page, 'Contents')), fonts) };
    });
}

function stream(body: string): string {
  const start = /stream\r?\n/.exec(body);
  if (start === null) return '';
  const bytes = Buffer.from(body.slice(start.index + start[0].length), 'latin1');
  return body.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
}

/** What each glyph of a font stands for, from its ToUnicode map. */
function letters(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g))
      found.set(parseInt(glyph, 16), utf16(text));
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1)
        found.set(glyph, String.fromCodePoint(parseInt(text, 16) + glyph - parseInt(from, 16)));
  return found;
}

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

function drawn(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font = { digits: 4, letters: new Map() };
  let text = '';
  for (const [, name, glyphs = ''] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([\da-fA-F]+)> Tj|\bET\b/g)) {
    if (name !== undefined) font = fonts.get(name) ?? font;
    else if (glyphs === '') text += ' ';
    else
      for (let at = 0; at < glyphs.length; at += font.digits)
        text += font.letters.get(parseInt(glyphs.slice(at, at + font.digits), 16)) ?? '';
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}
