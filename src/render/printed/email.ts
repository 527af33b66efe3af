import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import rehypeStringify from 'rehype-stringify';
import type { Messages } from '../../i18n/catalogue.ts';
import type { PrintedDocument } from './document.ts';
import { blockElements } from './email/blocks.ts';
import { lineElements } from './email/line.ts';
import { look, styleSheet } from './email/look.ts';
import { shortened, type Shortened } from './email/shortened.ts';
import { wordsOf } from './plain.ts';

/** Gmail shows no more of a message than 102 KB; what programs add on its way takes some of them. */
export const mostBytes = 96_000;

/**
 * A document as one HTML file that mail programs show: tables to lay it out, inline styles, no script, no picture, no
 * request. One that would be cut off is shortened from its end, and says what is left out and where it is.
 */
export function emailHtml(document: PrintedDocument, messages: Messages): string {
  const html = (beginning: Shortened): string => page(beginning, messages);
  const short = shortened(document, (beginning) => new TextEncoder().encode(html(beginning)).length <= mostBytes);
  return html(short);
}

const stringify = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: false } })
  .freeze();

function page({ document, left }: Shortened, messages: Messages): string {
  const { title, language, direction, handling, masthead, standfirst, blocks, address } = document;
  const strip = [handling, ...masthead].filter((line) => line !== undefined).join(' · ');
  const rows = [
    row('strip', look.strip, [strip]),
    row('sheet', look.part, [
      h('h1', { style: look.title }, title),
      ...(standfirst.length === 0
        ? []
        : [h('p', { className: ['soft'], style: look.standfirst }, lineElements(standfirst))]),
      ...(address === undefined ? [] : [h('p', { style: look.standfirst }, [linked(address, messages.mail.onSite)])]),
      ...blockElements(blocks, direction),
      ...cut(left, address, messages),
      ...sources(document),
    ]),
    row('soft', look.foot, [strip, ...(document.editor === undefined ? [] : [h('br'), document.editor])]),
  ];
  const sheet = h('table', { role: 'presentation', className: ['sheet'], width: '600', style: look.sheet }, [
    h('tbody', rows),
  ]);
  // Some programs keep nothing of what stands around the body.
  const outer = h(
    'table',
    { role: 'presentation', lang: language, dir: direction, className: ['ground'], width: '100%', style: look.outer },
    [h('tbody', [h('tr', [h('td', { align: 'center', style: look.margin }, [sheet])])])],
  );
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language, dir: direction }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
          h('title', title),
          h('style', styleSheet),
        ]),
        h('body', { className: ['ground'], style: look.body }, [...preview(document), outer]),
      ]),
    ],
  };
  return `${stringify.stringify(root)}\n`;
}

const row = (name: string, style: string, children: (Element | string)[]): Element =>
  h('tr', [h('td', { className: [name, 'pad'], style }, children)]);

const linked = (address: string, words: string): Element =>
  h('a', { href: address, className: ['link'], style: look.link }, words);

/** What a list of messages shows below the subject. */
function preview({ blocks }: PrintedDocument): Element[] {
  const first = blocks.find((block) => block.kind === 'paragraph');
  if (first === undefined) return [];
  const words = wordsOf(first.line).match(/^.{0,140}/su)?.[0] ?? '';
  return [h('div', { ariaHidden: 'true', style: look.hidden }, words)];
}

function cut(left: readonly string[], address: string | undefined, { mail, marks }: Messages): Element[] {
  if (left.length === 0) return [];
  const where = address === undefined ? `${mail.whole}.` : linked(address, mail.whole);
  return [
    h('p', { className: ['panel'], style: `${look.p};${look.commentCell};padding-bottom:10px` }, [
      mail.shortened(left.join(marks.semicolon)),
      ' ',
      where,
    ]),
  ];
}

function sources({ sources: { title, notes } }: PrintedDocument): Element[] {
  if (notes.length === 0) return [];
  const lines = notes.map(({ number, line }) =>
    h('p', { id: `n-${number}`, className: ['soft'], style: look.quiet }, [
      h('strong', `${number}.`),
      ' ',
      ...lineElements(line),
    ]),
  );
  return [h('h2', { className: ['h1'], style: look.h1 }, title), ...lines];
}
