import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { direction as directionOf } from '../../../i18n/direction.ts';
import type { PrintedDocument } from '../document.ts';
import { textRun } from './line.ts';
import { styleIds } from './look.ts';
import { running, type DocxSetting } from './setting.ts';

/** The handling line and the briefing above each page, its number below. */
export function pageFrame({ handling, briefing, pageOf, language }: PrintedDocument, setting: DocxSetting) {
  const paragraph = (children: TextRun[]): Paragraph =>
    new Paragraph({ style: styleIds.frame, ...running(setting), children });
  const above = [handling, briefing].filter((words) => words !== undefined).join(' · ');
  const fields = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES } as const;
  const below = pageOf
    .split(/(\{page\}|\{pages\})/)
    .filter((part) => part !== '')
    .map(
      (part) =>
        new TextRun({
          children: [part === '{page}' || part === '{pages}' ? fields[part] : part],
          rightToLeft: directionOf(language) === 'rtl',
        }),
    );
  return {
    headers: { default: new Header({ children: [paragraph([textRun(above, setting)])] }) },
    footers: { default: new Footer({ children: [paragraph(below)] }) },
  };
}
