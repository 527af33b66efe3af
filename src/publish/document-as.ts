import type { Messages } from '../i18n/catalogue.ts';
import type { PrintedDocument } from '../render/printed/document.ts';
import type { Paint } from '../render/printed/docx/pictures.ts';
import type { Fitting } from '../render/printed/fitting.ts';
import { emailHtml } from '../render/printed/email.ts';
import { mailMessage } from '../render/printed/message.ts';
import { printedText } from '../render/printed/text.ts';
import { fittedPdf } from './pdf/fitted.ts';
import { startPress, type Press } from './pdf/press.ts';

/** What a document can be written as; also the ending of its file. */
export const documentFormats = ['txt', 'html', 'eml', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A document as a file holds it, and the characters that it has a box for, since no font has them. */
export interface WrittenDocument {
  readonly content: string | Uint8Array;
  readonly missing: readonly string[];
}

/** Writes documents. What a format needs is begun when it is first asked for. */
export interface DocumentWriter {
  /** As PDF a document keeps to its pages; in every other format all of it is written. */
  write(document: Fitting, format: DocumentFormat): Promise<WrittenDocument>;
  close(): Promise<void>;
}

export function startDocumentWriter(messages: Messages): DocumentWriter {
  let press: Press | undefined;
  let painter: Promise<Paint> | undefined;
  const content = async (document: PrintedDocument, format: Exclude<DocumentFormat, 'pdf'>) => {
    if (format === 'txt') return printedText(document);
    if (format === 'html') return emailHtml(document, messages);
    if (format === 'eml') return mailMessage(document, messages);
    // A quarter of a second that no other command should wait for.
    const [{ docxBytes }, { startPainter }] = await Promise.all([
      import('../render/printed/docx.ts'),
      import('./pdf/painter.ts'),
    ]);
    painter ??= startPainter();
    return docxBytes(document, await painter);
  };
  return {
    async write(document, format) {
      if (format !== 'pdf') return { content: await content(document.make(1), format), missing: [] };
      press ??= startPress();
      const { bytes, missing } = await fittedPdf(press, document);
      return { content: bytes, missing };
    },
    close: async () => press?.close(),
  };
}
