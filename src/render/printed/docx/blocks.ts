import { Bookmark, HeadingLevel, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import type { Block, Line } from '../document.ts';
import { headingsOf } from '../plain.ts';
import { drawingParagraph } from './drawing.ts';
import { runsOf, textRun } from './line.ts';
import { styleIds } from './look.ts';
import { running, type DocxSetting } from './setting.ts';
import { tableOf } from './table.ts';

/** Blocks in Word's own styles. Pages are Word's to count, so contents are links, and an index is left out. */
export const docxBlocks = (blocks: readonly Block[], setting: DocxSetting): FileChild[] =>
  blocks.flatMap((block) => docxBlock(block, setting, blocks));

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function docxBlock(block: Block, setting: DocxSetting, all: readonly Block[]): FileChild[] {
  const { direction } = setting;
  const line = (words: Line, more: IParagraphOptions = {}): Paragraph =>
    new Paragraph({ ...more, ...running(setting), children: runsOf(words, setting) });
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level, block.id, setting)];
    case 'paragraph':
      return [line(block.line, block.role === undefined ? {} : { style: styleIds[block.role] })];
    case 'comment':
      return [
        new Paragraph({ style: styleIds.commentLabel, ...running(setting), children: [textRun(block.label, setting)] }),
        ...block.blocks.flatMap((inner) =>
          inner.kind === 'paragraph'
            ? [line(inner.line, { style: styleIds.comment })]
            : docxBlock(inner, setting, block.blocks),
        ),
      ];
    case 'list': {
      const numbered =
        block.ordered === true
          ? { reference: 'numbers', level: 0, instance: setting.nextList() }
          : { reference: 'bullets', level: 0 };
      return block.items.map((item) => line(item, { numbering: numbered, style: 'ListParagraph' }));
    }
    case 'rows':
      return [
        tableOf(
          [],
          block.rows.map(({ label, lines }) => [[label], lines]),
          [30, 70],
          setting,
        ),
        after(direction),
      ];
    case 'table':
      return [
        tableOf(
          block.head,
          block.rows.map((row) => row.map((cell) => [cell])),
          block.widths ?? [],
          setting,
        ),
        after(direction),
      ];
    case 'drawing':
      return [
        ...drawingParagraph(block.svg, block.alternative, setting),
        ...(block.caption === undefined ? [] : [line(block.caption, { style: styleIds.quiet })]),
      ];
    case 'columns':
      return block.columns.flatMap((column) => docxBlocks(column, setting));
    case 'part':
      return [heading(block.title, 1, block.id, setting, true), ...docxBlocks(block.blocks, setting)];
    case 'contents': {
      const listed = headingsOf(all).filter(({ level }) => level <= block.depth);
      return [
        heading(block.title, 1, '', setting),
        ...listed.map(({ text, id }) => line([{ kind: 'text', text, link: id === '' ? undefined : `#${id}` }])),
      ];
    }
    case 'index':
      return [];
  }
}

/** The space below a table; Word also joins tables that nothing parts. */
const after = (direction: DocxSetting['direction']): Paragraph =>
  new Paragraph({ spacing: { after: 0, line: 160 }, bidirectional: direction === 'rtl' });

function heading(text: string, level: 1 | 2 | 3, id: string, setting: DocxSetting, pageBreakBefore = false): Paragraph {
  const bookmark = setting.bookmarks.get(id);
  const run = textRun(text, setting);
  return new Paragraph({
    heading: levels[level],
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...running(setting),
    children: bookmark === undefined ? [run] : [new Bookmark({ id: bookmark, children: [run] })],
  });
}
