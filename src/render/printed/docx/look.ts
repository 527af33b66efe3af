import type { IStylesOptions } from 'docx';

const serif = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman' };
const sans = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' };
const [ink, soft] = ['12181A', '465052'];

/** Twentieths of a point. */
export const paper = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
} as const;
export const margin = 1134;
export const frameMargin = 540;

/** Names of the paragraph styles that Word does not bring. */
export const styleIds = {
  standfirst: 'Standfirst',
  lead: 'Lead',
  quiet: 'Quiet',
  comment: 'AnalystComment',
  commentLabel: 'AnalystCommentLabel',
  cell: 'TableText',
  head: 'TableHead',
  rowHead: 'TableRowHead',
  source: 'Source',
  frame: 'PageFrame',
  passing: 'InPassing',
} as const;

const normal = { basedOn: 'Normal', quickFormat: true };

/** What a reader restyles in Word: built-in styles where Word has them, fonts that come with Word and with what opens its files. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: '11pt', color: ink },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: serif, size: '24pt', bold: true, color: ink }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { font: serif, size: '16pt', bold: true, color: ink },
      paragraph: {
        spacing: { before: 320, after: 100 },
        keepNext: true,
        border: { top: { style: 'single', size: 12, color: ink, space: 6 } },
      },
    },
    heading2: {
      run: { font: serif, size: '13pt', bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { font: sans, size: '11pt', bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
    listParagraph: { run: {}, paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: '00605B', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    { ...normal, id: styleIds.standfirst, name: 'Standfirst', run: { font: sans, color: soft } },
    { ...normal, id: styleIds.lead, name: 'Lead', run: { size: '12.5pt' } },
    { ...normal, id: styleIds.quiet, name: 'Quiet', run: { font: sans, size: '9pt', color: soft } },
    {
      ...normal,
      id: styleIds.comment,
      name: 'Analyst Comment',
      paragraph: {
        indent: { start: 200 },
        border: { left: { style: 'single', size: 18, color: soft, space: 8 } },
        shading: { type: 'clear', color: 'auto', fill: 'EEF2F0' },
      },
    },
    {
      id: styleIds.commentLabel,
      name: 'Analyst Comment Label',
      basedOn: styleIds.comment,
      next: styleIds.comment,
      quickFormat: true,
      run: { font: sans, size: '9.5pt', bold: true },
      paragraph: { keepNext: true },
    },
    {
      ...normal,
      id: styleIds.cell,
      name: 'Table Text',
      run: { font: sans, size: '10pt' },
      paragraph: { spacing: { before: 40, after: 40, line: 252 } },
    },
    { id: styleIds.rowHead, name: 'Table Row Head', basedOn: styleIds.cell, quickFormat: true, run: { bold: true } },
    {
      id: styleIds.head,
      name: 'Table Head',
      basedOn: styleIds.cell,
      quickFormat: true,
      run: { size: '9pt', bold: true, color: soft },
      paragraph: { keepNext: true },
    },
    {
      ...normal,
      id: styleIds.source,
      name: 'Source',
      run: { font: sans, size: '9pt' },
      paragraph: { spacing: { after: 60, line: 252 }, indent: { start: 454, hanging: 454 } },
    },
    {
      ...normal,
      id: styleIds.frame,
      name: 'Page Frame',
      run: { font: sans, size: '8.5pt', color: soft },
      paragraph: { spacing: { after: 0 } },
    },
  ],
  characterStyles: [{ id: styleIds.passing, name: 'In Passing', quickFormat: true, run: { color: soft } }],
};

/** Lists: `bullets` for all, `numbers` with an instance each. */
export const numbering = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: 'bullet' as const,
          text: '•',
          style: { paragraph: { indent: { start: 454, hanging: 284 } } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: 'decimal' as const,
          text: '%1.',
          style: { paragraph: { indent: { start: 454, hanging: 284 } } },
        },
      ],
    },
  ],
};
