import { Bookmark, Document, Packer, Paragraph, HeadingLevel } from 'docx';
import { docxBlocks } from './docx/blocks.ts';
import { pageFrame } from './docx/frame.ts';
import { runsOf, textRun, wordLanguage } from './docx/line.ts';
import { frameMargin, margin, numbering, paper, styleIds, styles } from './docx/look.ts';
import { picturesOf, type Paint } from './docx/pictures.ts';
import { sameBytes } from './docx/same-bytes.ts';
import { docxSetting, running, sourceBookmark, type DocxSetting } from './docx/setting.ts';
import type { PrintedDocument } from './document.ts';
import { headingsOf } from './plain.ts';

const margins = { top: margin, bottom: margin, left: margin, right: margin, header: frameMargin, footer: frameMargin };

/**
 * A document to be edited in Word: headings, tables and lists in Word's own styles, language and direction set. Sources
 * are numbered as in the document's other forms, with links to them: Word's endnotes cannot be cited twice. Drawings are
 * SVG, and painted for programs that know none. The same document gives the same bytes.
 */
export async function docxBytes(document: PrintedDocument, paint: Paint): Promise<Uint8Array> {
  const { title, editor, briefing, blocks, language, masthead, standfirst } = document;
  const setting = docxSetting(
    document,
    headingsOf(blocks).map(({ id }) => id),
    await picturesOf(document, paint),
  );
  const author = editor ?? briefing;
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: briefing,
    styles: withLanguage(language),
    numbering,
    sections: [
      {
        properties: {
          page: { size: paper[document.paper], margin: margins },
        },
        ...pageFrame(document, setting),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, ...running(setting), children: [textRun(title, setting)] }),
          ...(standfirst.length === 0
            ? []
            : [
                new Paragraph({
                  style: styleIds.standfirst,
                  ...running(setting),
                  children: runsOf(standfirst, setting),
                }),
              ]),
          new Paragraph({
            style: styleIds.quiet,
            ...running(setting),
            children: [textRun(masthead.join(' · '), setting)],
          }),
          ...docxBlocks(blocks, setting),
          ...sources(document, setting),
        ],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(file)), document.date);
}

function withLanguage(language: string): typeof styles {
  const base = styles.default?.document;
  return {
    ...styles,
    default: { ...styles.default, document: { ...base, run: { ...base?.run, language: wordLanguage(language) } } },
  };
}

function sources({ sources: { title, notes } }: PrintedDocument, setting: DocxSetting): Paragraph[] {
  if (notes.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, ...running(setting), children: [textRun(title, setting)] }),
    ...notes.map(
      ({ number, line }) =>
        new Paragraph({
          style: styleIds.source,
          ...running(setting),
          children: [
            new Bookmark({ id: sourceBookmark(number), children: [textRun(`${number}.`, setting)] }),
            textRun('\t', setting),
            ...runsOf(line, setting),
          ],
        }),
    ),
  ];
}
