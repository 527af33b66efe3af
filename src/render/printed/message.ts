import type { Messages } from '../../i18n/catalogue.ts';
import type { PrintedDocument } from './document.ts';
import { emailHtml } from './email.ts';
import { printedText } from './text.ts';

/** No line of base64 has these letters, so no part can hold it. */
const boundary = '=_readout_=';

/**
 * A document as a message (RFC 5322, MIME) that a mail program opens ready to be sent: its title as subject, plain text
 * and HTML of the same. It is from nobody and to nobody: whoever sends it says that.
 */
export function mailMessage(document: PrintedDocument, messages: Messages): string {
  const part = (type: string, text: string): string[] => [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...encoded(text),
  ];
  const { briefing, title } = document;
  return [
    `Subject: ${header(title === briefing ? title : `${briefing}: ${title}`)}`,
    // Outlook then opens it to be edited and sent, not as one that was received.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Language: ${document.language}`,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part('text/plain', printedText(document).replace(/\n/g, '\r\n')),
    ...part('text/html', emailHtml(document, messages)),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

const encoded = (text: string): string[] =>
  Buffer.from(text, 'utf8')
    .toString('base64')
    .match(/.{1,76}/g) ?? [];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text of a header in encoded words that fit a line of 76 letters (RFC 2047), each of whole letters. */
function header(text: string): string {
  const words: string[] = [];
  for (const { segment } of graphemes.segment(text.replace(/\s+/gu, ' ').trim())) {
    const last = words.at(-1);
    if (last !== undefined && Buffer.byteLength(last + segment) <= 39) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join('\r\n ');
}
