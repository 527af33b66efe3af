import type { Block, PrintedDocument } from '../../../src/render/printed/document.ts';
import { cites, text, took } from './inlines.ts';

/** A document right to left, with names of the other direction in it. */
export const arabic: PrintedDocument = {
  title: 'هيئة البحيرة',
  language: 'ar',
  direction: 'rtl',
  paper: 'A4',
  handling: 'TLP:CLEAR',
  briefing: 'أوراق البحيرة',
  date: '2022-06-01',
  standfirst: [text('هيئة. تُكتب أيضاً: '), text('Lake Authority', { language: 'en' })],
  masthead: ['أوراق البحيرة', 'حتى 1 يونيو 2022'],
  pageOf: 'صفحة {page} من {pages}',
  blocks: [
    {
      kind: 'paragraph',
      role: 'lead',
      line: [
        text(
          'تقول الهيئة إن منسوب الماء يكفي حتى الخريف، وتنفي جمعية الصيادين ذلك وتطلب نشر القياسات كلها قبل نهاية الشهر.',
        ),
        cites(1, 2),
      ],
    },
    { kind: 'heading', level: 1, text: 'ادعاءات متنازع عليها', id: 'disputes' },
    {
      kind: 'table',
      caption: 'ادعاءات متنازع عليها',
      head: ['الادعاء', 'الهيئة', 'آخرون'],
      rows: [
        [
          [text('الماء يكفي')],
          [took('asserts', 'يؤكد'), cites(1)],
          [
            took('denies', 'ينفي'),
            text(' الصيادون'),
            cites(2),
            text('\n'),
            took('questions', 'يشكك'),
            text(' '),
            text('Lake Watch', { language: 'en' }),
          ],
        ],
      ],
    },
    {
      kind: 'list',
      items: [
        [text('2022: '), text('منسوب أعلى')],
        [text('Lake Watch', { language: 'en' }), text(' لا تجيب')],
      ],
    },
  ] satisfies Block[],
  sources: {
    title: 'المصادر',
    notes: [
      {
        number: 1,
        line: [text('جريدة البحيرة', { strong: true }), text('. الماء يكفي. 1 يونيو 2022، مذكور. الفقرة 2')],
      },
      {
        number: 2,
        line: [text('Lake Weekly', { strong: true, language: 'en' }), text('. 2 يونيو 2022، مستنتج. الفقرة 1')],
      },
    ],
  },
};
