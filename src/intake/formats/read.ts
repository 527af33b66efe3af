import type { IntakeContext } from '../context.ts';
import { bodyOf, type Extracted } from '../extracted.ts';
import { UnreadableDocument, type Input } from '../input.ts';
import { parsePage } from '../html/page.ts';
import { paragraphsOfPage } from '../html/paragraphs.ts';
import { decode } from './charset.ts';
import { gunzip, isGzip } from './gzip.ts';
import { binaryKind } from './magic.ts';
import { plainText } from './plain/plain.ts';
import { recogniseText } from './recognise.ts';
import { megabytes } from './size.ts';
import { metadataOfPage } from '../metadata/page.ts';
import { metadataOfText } from '../metadata/text.ts';

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
  const isPacked = isGzip(input.bytes);
  const bytes = isPacked ? await gunzip(input.bytes, limits.bytes) : input.bytes;
  if (bytes.length === 0) throw new UnreadableDocument('It is empty. Save or copy the document again.');
  const articles = await articlesIn(bytes, isPacked, input, context);
  if (articles.every(({ paragraphs }) => bodyOf(paragraphs).length === 0))
    throw new UnreadableDocument(
      'No article was found in it: all that it says is menus, buttons and the like. If it is an article, save its text and give that.',
    );
  return articles;
}

// Readers of rarer formats are loaded where they are needed: a folder of pages does without their memory, a thread each.
async function articlesIn(
  bytes: Uint8Array,
  isPacked: boolean,
  input: Input,
  context: IntakeContext,
): Promise<readonly Extracted[]> {
  const kind = binaryKind(bytes);
  if (kind === 'pdf') return [await (await import('./pdf/pdf.ts')).articleOfPdf(bytes, input, context)];
  if (kind === 'zip') return [await (await import('./docx/docx.ts')).articleOfDocx(bytes, input, context)];
  if (kind !== null) throw new UnreadableDocument(`It is ${kind}. ${whatIsRead}`);
  const { text, asStands } = decode(bytes, input.charset);
  if (text.trim() === '') throw new UnreadableDocument('It holds nothing but blanks. Save or copy the document again.');
  const name = isPacked ? input.name.replace(/\.gz$/i, '') : input.name;
  const format = recogniseText(text, { name, mediaType: isPacked ? undefined : input.mediaType });
  if (format === 'html') return [await articleOfPage(text, input, context)];
  if (format === 'feed' || format === 'json-feed')
    return (await import('./feed/articles.ts')).articlesOfFeed(text, format === 'feed', input, context);
  if (format === 'markdown') return [await (await import('./markdown.ts')).articleOfMarkdown(text, input, context)];
  if (format === 'text') return [await articleOfText(text, asStands && !isPacked, input, context)];
  throw new UnreadableDocument(
    'It is a list of feeds (OPML), which holds no article itself. Give it to ingest, which fetches the feeds that it names.',
  );
}

const whatIsRead = 'Give an article as text, HTML, Markdown, PDF or DOCX, or a feed.';

async function articleOfPage(text: string, input: Input, context: IntakeContext): Promise<Extracted> {
  const page = parsePage(text, context.limits);
  const paragraphs = paragraphsOfPage(page, input.url);
  return { paragraphs, metadata: await metadataOfPage(page, paragraphs, input, context), kept: true };
}

/** A plain text's lines are its paragraphs already, where they are so in UTF-8. */
async function articleOfText(
  text: string,
  asStands: boolean,
  input: Input,
  context: IntakeContext,
): Promise<Extracted> {
  const { paragraphs, joined } = plainText(text);
  return { paragraphs, metadata: await metadataOfText(paragraphs, {}, input, context), kept: joined || !asStands };
}
