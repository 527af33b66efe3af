import type { IntakeContext } from '../context.ts';
import { bodyOf, type Extracted, type Metadata } from '../extracted.ts';
import { UnreadableDocument, type Input } from '../input.ts';
import { parsePage } from '../html/page.ts';
import { paragraphsOfPage } from '../html/paragraphs.ts';
import { decode } from './charset.ts';
import { gunzip, isGzip } from './gzip.ts';
import { binaryKind } from './magic.ts';
import { plainText } from './plain/plain.ts';
import { recogniseText } from './recognise.ts';
import { megabytes } from './size.ts';

/**
 * The articles that a document holds: one, or each entry of a feed. Recognises the format, unpacks, decodes, tells the
 * report from its furniture and reads what is known of it.
 * @throws UnreadableDocument, whose message names the document, says what is wrong with it and what to do.
 */
export async function readDocument(input: Input, context: IntakeContext): Promise<readonly Extracted[]> {
  try {
    return await readBytes(input, context);
  } catch (error) {
    throw new UnreadableDocument(`${input.name}: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message;
  if (error instanceof RangeError)
    return 'Its parts are nested too deep to be read. Take the article’s text out of it and give that.';
  const said = error instanceof Error ? error.message : String(error);
  return `It cannot be read (${said.slice(0, 200)}). It may be damaged: save it again, or give the article’s text.`;
}

async function readBytes(input: Input, context: IntakeContext): Promise<readonly Extracted[]> {
  const { limits } = context;
  if (input.bytes.length > limits.bytes)
    throw new UnreadableDocument(
      `It is ${megabytes(input.bytes.length)}, more than the ${megabytes(limits.bytes)} that a document may have. Raise the limit on size if the file is to be trusted.`,
    );
  const packed = isGzip(input.bytes);
  const bytes = packed ? await gunzip(input.bytes, limits.bytes) : input.bytes;
  const name = packed ? input.name.replace(/\.gz$/i, '') : input.name;
  if (bytes.length === 0) throw new UnreadableDocument('It is empty. Save or copy the document again.');
  const kind = binaryKind(bytes);
  if (kind !== null) throw new UnreadableDocument(`It is ${kind}. ${whatIsRead}`);
  const { text, asStands } = decode(bytes, input.charset);
  if (text.trim() === '') throw new UnreadableDocument('It holds nothing but blanks. Save or copy the document again.');
  const format = recogniseText(text, { name, mediaType: packed ? undefined : input.mediaType });
  const article = format === 'html' ? pageOf(text, input, context) : plainOf(text, asStands && !packed);
  if (bodyOf(article.paragraphs).length === 0)
    throw new UnreadableDocument(
      'No article was found in it: all that it says is menus, buttons and the like. If it is an article, save its text and give that.',
    );
  return [article];
}

const whatIsRead = 'Give an article as text, HTML, Markdown, PDF or DOCX, or a feed.';

const unsaid: Metadata = {
  title: null,
  outlet: null,
  byline: null,
  dateline: null,
  published: null,
  updated: null,
  language: null,
  url: null,
  agencies: [],
  links: [],
};

function pageOf(text: string, input: Input, { limits }: IntakeContext): Extracted {
  const page = parsePage(text, limits);
  return { paragraphs: paragraphsOfPage(page, input.url), metadata: unsaid, kept: true };
}

function plainOf(text: string, asStands: boolean): Extracted {
  const { paragraphs, joined } = plainText(text);
  return { paragraphs, metadata: unsaid, kept: joined || !asStands };
}
