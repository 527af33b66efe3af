import { ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { direction } from '../../../i18n/direction.ts';
import type { Inline, Line } from '../document.ts';
import { signs } from '../signs.ts';
import { styleIds } from './look.ts';
import { sourceBookmark, type DocxSetting } from './setting.ts';

/** A line as runs; `\n` in a text ends a line. */
export const runsOf = (line: Line, setting: DocxSetting): ParagraphChild[] =>
  line.flatMap((part) => inlineRuns(part, setting));

/** Words in the language of the document, or in another. */
export const textRun = (words: string, setting: DocxSetting, more: IRunOptions = {}, language?: string): TextRun =>
  new TextRun({
    ...more,
    text: words,
    ...(direction(language ?? setting.language) === 'rtl' ? { rightToLeft: true } : {}),
    ...(language === undefined ? {} : { language: wordLanguage(language) }),
  });

function inlineRuns(part: Inline, setting: DocxSetting): ParagraphChild[] {
  if (part.kind === 'position') return [textRun(`${signs[part.position]}\u00a0${part.text}`, setting, { bold: true })];
  if (part.kind === 'cites')
    return part.numbers.map(
      (number, index) =>
        new InternalHyperlink({
          anchor: sourceBookmark(number),
          children: [
            textRun(`${index > 0 ? ' ' : ''}${number}`, setting, {
              superScript: true,
              style: 'Hyperlink',
              underline: { type: 'none' },
            }),
          ],
        }),
    );
  const { text, strong, emphasis, quiet, language, link } = part;
  const style = link === undefined ? (quiet === true ? styleIds.passing : undefined) : 'Hyperlink';
  const runs = text.split('\n').map((words, index) =>
    textRun(
      words,
      setting,
      {
        ...(index > 0 ? { break: 1 } : {}),
        ...(strong === true ? { bold: true } : {}),
        ...(emphasis === true ? { italics: true } : {}),
        ...(style === undefined ? {} : { style }),
      },
      language,
    ),
  );
  // What follows words that run the other way, as a number, would be taken for a part of them.
  if (language !== undefined && direction(language) !== setting.direction)
    runs.push(textRun(setting.direction === 'rtl' ? '\u200f' : '\u200e', setting));
  if (link === undefined) return runs;
  if (!link.startsWith('#')) return [new ExternalHyperlink({ link, children: runs })];
  const anchor = setting.bookmarks.get(link.slice(1));
  return anchor === undefined ? runs : [new InternalHyperlink({ anchor, children: runs })];
}

/** Word wants a region with each language, and keeps three: of Latin letters, of East Asian ones, of those that run right to left. */
export function wordLanguage(language: string): { value?: string; eastAsia?: string; bidirectional?: string } {
  const { language: base, region } = new Intl.Locale(language).maximize();
  const tag = region === undefined ? base : `${base}-${region}`;
  if (direction(language) === 'rtl') return { bidirectional: tag };
  return ['zh', 'ja', 'ko'].includes(base) ? { eastAsia: tag } : { value: tag };
}
