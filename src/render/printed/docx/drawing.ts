import { ImageRun, LineRuleType, Paragraph } from 'docx';
import { running, type DocxSetting } from './setting.ts';

/** Pixels of CSS in a twentieth of a point. */
const pixels = 96 / 72 / 20;

/** A drawing over the whole width, with what it shows in words; nothing where it does not say how large it is. */
export function drawingParagraph(svg: string, alternative: string, setting: DocxSetting): Paragraph[] {
  const [, , width = 0, height = 0] = (/\bviewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/[ ,]+/).map(Number);
  const data = setting.pictures.get(svg);
  if (!(width > 0 && height > 0) || data === undefined) return [];
  const shown = setting.width * pixels;
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data },
    transformation: { width: Math.round(shown), height: Math.round((shown * height) / width) },
    altText: { name: 'drawing', title: '', description: alternative },
  });
  // As high as the picture: lines of text have a height of their own, which would cut it off.
  const spacing = { line: 240, lineRule: LineRuleType.AUTO };
  return [new Paragraph({ children: [image], keepNext: true, spacing, ...running(setting) })];
}
