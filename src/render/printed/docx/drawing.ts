import { ImageRun, Paragraph } from 'docx';
import { running, type DocxSetting } from './setting.ts';

/** What programs that know no SVG show in place of one: nothing, a clear pixel. */
const nothing = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
);

/** Pixels of CSS in a twentieth of a point. */
const pixels = 96 / 72 / 20;

/** A drawing over the whole width, with what it shows in words; nothing where it does not say how large it is. */
export function drawingParagraph(svg: string, alternative: string, setting: DocxSetting): Paragraph[] {
  const [, , width = 0, height = 0] = (/\bviewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/[ ,]+/).map(Number);
  if (!(width > 0 && height > 0)) return [];
  const shown = setting.width * pixels;
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: nothing },
    transformation: { width: Math.round(shown), height: Math.round((shown * height) / width) },
    altText: { name: 'drawing', title: '', description: alternative },
  });
  return [new Paragraph({ children: [image], keepNext: true, ...running(setting) })];
}
