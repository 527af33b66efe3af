import type { StructuredTextItem } from 'unpdf';
import { UnreadableDocument, type Limits } from '../../input.ts';
import { holdInflated } from './inflated.ts';

/** A piece of text on a page, in points from its lower left corner. */
export type Piece = Pick<StructuredTextItem, 'str' | 'x' | 'y' | 'width' | 'fontSize' | 'dir'>;

/** What a PDF says: the pieces of text of each page, in the order of its content, and its information. */
export interface PdfText {
  readonly pages: readonly (readonly Piece[])[];
  readonly info: ReadonlyMap<string, string>;
}

/**
 * Reads a PDF's text with PDF.js (`unpdf`), without drawing a page or running its scripts.
 * @throws UnreadableDocument where it needs a password, is damaged, swells or has too many pages, or holds no text.
 */
export async function pdfText(bytes: Uint8Array, limits: Limits): Promise<PdfText> {
  holdInflated(bytes, limits.bytes);
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1 }).catch(
    (error: unknown) => {
      throw new UnreadableDocument(reasonOf(error), { cause: error });
    },
  );
  try {
    if (pdf.numPages > limits.pages)
      throw new UnreadableDocument(
        `It has ${pdf.numPages} pages, more than the ${limits.pages} that a document may have. Raise the limit on pages, or give the pages of the article.`,
      );
    const { items } = await extractTextItems(pdf);
    const pages = items.map((page) => page.filter(({ str }) => str.trim() !== ''));
    holdText(pages);
    return { pages, info: infoOf(await pdf.getMetadata().catch(() => null)) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? 'It is encrypted and opens only with a password. Open it, save it without one (or print it to PDF), and give that.'
    : 'The PDF is damaged or cut off. Download or export it again.';
}

/** Letters below which pages are pictures with a stamp or a page number on them. */
const fewest = 12;

function holdText(pages: readonly (readonly Piece[])[]): void {
  const text = pages
    .flat()
    .map(({ str }) => str)
    .join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unknown = text.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (unknown > letters / 2)
    throw new UnreadableDocument(
      'Its fonts do not say which letters they show. Run text recognition (OCR) on it, or give the article’s text.',
    );
  if (letters < fewest)
    throw new UnreadableDocument(
      'It holds pictures of pages and no text, as scans do. Run text recognition (OCR) on it, or give the article’s text.',
    );
}

function infoOf(metadata: { readonly info: object } | null): ReadonlyMap<string, string> {
  const entries: [string, unknown][] = Object.entries(metadata?.info ?? {});
  return new Map(
    entries.flatMap(([key, value]) => (typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : [])),
  );
}
