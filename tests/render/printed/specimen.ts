import type { Line, PrintedDocument } from '../../../src/render/printed/document.ts';
import { cites, text, took } from './inlines.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60"><path d="M0 50h400" stroke="#141414"/><circle cx="90" cy="30" r="8"/></svg>';

const disputes: readonly (readonly Line[])[] = [
  [
    [text('Fares were overdue')],
    [took('asserts', 'asserts'), cites(1)],
    [
      took('denies', 'denies'),
      text(' the riders’ union'),
      cites(2, 3),
      text('\n'),
      took('questions', 'questions'),
      text(' a clerk'),
    ],
  ],
  [
    [text('The <crane> was inspected & sound')],
    [took('qualifies', 'qualifies')],
    [took('declines', 'declines to say'), cites(3)],
  ],
];

/** A document of a harbour that is nowhere, with every kind of block, and what a writer may not let through as it is. */
export const specimen: PrintedDocument = {
  title: 'The harbour council',
  language: 'en',
  direction: 'ltr',
  paper: 'A4',
  handling: 'TLP:CLEAR',
  briefing: 'The harbour papers',
  editor: 'The desk',
  date: '2021-03-07',
  standfirst: [
    text('Council. Also spelt: '),
    text('مجلس الميناء', { language: 'ar' }),
    text(', '),
    text('港口委员会', { language: 'zh' }),
  ],
  masthead: ['The harbour papers', 'As of 7 March 2021'],
  pageOf: 'Page {page} of {pages}',
  blocks: [
    {
      kind: 'paragraph',
      role: 'lead',
      line: [
        text('Both lines will cost '),
        text('a tenth', { strong: true }),
        text(' more from the first of April, the council says; the union holds that nobody was '),
        text('asked', { emphasis: true }),
        text('.'),
        cites(1, 2),
        text(' See '),
        text('the crane', { link: '#crane' }),
        text(' and '),
        text('the register', { link: 'https://example.org/a?b=1&c=2' }),
        text('.'),
      ],
    },
    {
      kind: 'comment',
      label: 'Analyst’s comment',
      blocks: [
        { kind: 'paragraph', line: [text('We think it likely that the fares stand.')] },
        { kind: 'paragraph', line: [text('Two of three reports rest on one origin.')], role: 'quiet' },
      ],
    },
    { kind: 'heading', level: 1, text: 'Disputed claims', id: 'disputes' },
    {
      kind: 'table',
      caption: 'Disputed claims',
      head: ['Claim', 'The council', 'Others'],
      rows: disputes,
      widths: [44, 18, 38],
    },
    { kind: 'heading', level: 2, text: 'The crane', id: 'crane' },
    {
      kind: 'rows',
      rows: [
        {
          label: [text('Fares', { strong: true })],
          lines: [[text('They rise'), text(' (3 Mar)', { quiet: true }), cites(1)], [text('They were cut in 2019')]],
        },
        {
          label: [text('Safety')],
          lines: [
            [
              text(
                '安全检查已经完成，委员会说所有起重机都符合标准，而且下一次检查将在四月进行，届时工会也会参加，并且会公布结果。',
                { language: 'zh' },
              ),
              cites(3),
            ],
          ],
        },
      ],
    },
    { kind: 'heading', level: 3, text: 'In figures', id: 'figures' },
    {
      kind: 'list',
      items: [[text('Hurt: '), text('at least 4', { strong: true }), cites(2)], [text('Cranes inspected: 12')]],
    },
    { kind: 'list', ordered: true, items: [[text('First the fares')], [text('then the crane')]] },
    {
      kind: 'columns',
      columns: [
        [
          { kind: 'heading', level: 1, text: 'Answers', id: 'answers' },
          { kind: 'paragraph', line: [text('None yet.')] },
        ],
        [
          { kind: 'heading', level: 1, text: 'Words', id: 'words' },
          { kind: 'paragraph', line: [text('“rise by a tenth”')] },
        ],
      ],
    },
    {
      kind: 'drawing',
      svg,
      alternative: 'Events: the crane falls, 3 March 2020.',
      caption: [text('The crane falls, 3 Mar 2020'), cites(2), text('.')],
    },
  ],
  sources: {
    title: 'Sources',
    notes: [
      {
        number: 1,
        line: [
          text('Harbour Gazette', { strong: true }),
          text('. Fares rise. 3 March 2021, stated. '),
          text('paragraph 2', { link: 'https://example.org/briefing/articles/fares-rise/#fares' }),
        ],
      },
      {
        number: 2,
        line: [
          text('Harbour Gazette', { strong: true }),
          text(' 4 Mar 2021, inferred. ', { quiet: true }),
          text('paragraphs 3, 4'),
        ],
      },
      {
        number: 3,
        line: [
          text('Outlet not stated (1)', { strong: true }),
          text('. [On the crane]. March 2021. paragraph 1. '),
          text('a-rather-long-address.example.org/that/goes/on/and/on/beyond/the/line', {
            quiet: true,
            link: 'https://a-rather-long-address.example.org/that/goes/on/and/on/beyond/the/line',
          }),
        ],
      },
    ],
  },
};
