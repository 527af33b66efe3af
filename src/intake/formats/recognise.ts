import { UnreadableDocument } from '../input.ts';
import { isMarkdown } from './markdown-syntax.ts';

/** Formats of text. */
export type TextFormat = 'html' | 'feed' | 'json-feed' | 'opml' | 'markdown' | 'text';

/** What is known of a document before its text is looked at. */
export interface Hints {
  /** Its name without `.gz`. */
  readonly name: string;
  readonly mediaType?: string | undefined;
}

const pageRoots = new Set(
  'html head body article main section header div p h1 h2 h3 table ul ol meta title script style link span a br center font img figure blockquote nav form'.split(
    ' ',
  ),
);
const feedRoots = new Set(['rss', 'feed', 'rdf']);

/**
 * The format of a text: what it begins with counts most, then its media type and name, then what it looks like.
 * @throws UnreadableDocument for a format of text that is no article's.
 */
export function recogniseText(text: string, { name, mediaType = '' }: Hints): TextFormat {
  const head = text.slice(0, 100_000).trimStart();
  const type = mediaType.toLowerCase();
  const ending = /\.(\w{1,12})$/.exec(name.toLowerCase())?.[1] ?? '';
  if (head.startsWith('<')) {
    const markup = recogniseMarkup(head, type, ending);
    if (markup !== null) return markup;
  }
  if (/^[{[]/.test(head) && isJson(text)) return recogniseJson(text);
  refuse(head, ending);
  if (/\bhtml\b/.test(type) || /^x?html?$/.test(ending)) return 'html';
  if (type.includes('markdown') || ['md', 'markdown', 'mkd', 'mdx'].includes(ending)) return 'markdown';
  if (looksLikeHtml(head)) return 'html';
  return isMarkdown(head, ending === 'txt') ? 'markdown' : 'text';
}

function recogniseMarkup(head: string, type: string, ending: string): TextFormat | null {
  const root = rootOf(head);
  if (root === null) return null;
  const local = root.slice(root.indexOf(':') + 1);
  if (feedRoots.has(local)) return 'feed';
  if (local === 'opml') return 'opml';
  if (pageRoots.has(local) || /\bhtml\b/.test(type) || /^x?html?$/.test(ending)) return 'html';
  if (!/^<\?xml/i.test(head) && !/\bxml\b/.test(type) && ending !== 'xml' && ending !== 'svg') return null;
  throw new UnreadableDocument(
    `It is XML of another kind (<${root.slice(0, 40)}>), neither a page nor a feed. Save the article as HTML or as text and give that.`,
  );
}

/** The name of the first element, behind declaration, comments and document type; null where there is none. */
function rootOf(head: string): string | null {
  let at = 0;
  for (;;) {
    while (/\s/.test(head[at] ?? '')) at += 1;
    if (head.startsWith('<!--', at)) at = behind(head, '-->', at);
    else if (head.startsWith('<?', at)) at = behind(head, '?>', at);
    else if (/^<!doctype\s+html/i.test(head.slice(at, at + 40))) return 'html';
    else if (head.startsWith('<!', at)) at = behindDoctype(head, at);
    else return /^<([a-z][\w:.-]*)/i.exec(head.slice(at, at + 80))?.[1]?.toLowerCase() ?? null;
  }
}

function behind(head: string, end: string, from: number): number {
  const at = head.indexOf(end, from);
  return at === -1 ? head.length : at + end.length;
}

/** A document type may hold declarations of its own between brackets. */
function behindDoctype(head: string, from: number): number {
  const close = head.indexOf('>', from);
  const open = head.indexOf('[', from);
  return open !== -1 && open < close
    ? behind(head, '>', Math.max(head.indexOf(']', open), open))
    : behind(head, '>', from);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function recogniseJson(text: string): TextFormat {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(text.slice(0, 100_000))) return 'json-feed';
  throw new UnreadableDocument(
    'It is JSON, but no JSON Feed: its "version" names none. Take the article’s text out of it and give that.',
  );
}

const headers =
  /^(?:from|to|date|subject|received|return-path|delivered-to|message-id|mime-version|content-type|x-[\w-]{1,40}):/i;

function refuse(head: string, ending: string): void {
  const lines = head.slice(0, 4000).split(/\r\n?|\n/, 12);
  const isMail =
    lines.filter((line) => headers.test(line)).length >= 3 &&
    /^(?:message-id|mime-version|received):/im.test(head.slice(0, 20_000));
  if (
    /^multipart\/related|^content-type:\s*multipart\/related/im.test(head.slice(0, 4000)) ||
    /^mht(?:ml)?$/.test(ending)
  )
    throw new UnreadableDocument('It is a web archive (MHTML). Save the page as “HTML only” and give that.');
  if (isMail || ending === 'eml' || ending === 'mbox')
    throw new UnreadableDocument(
      'It is an e-mail, which intake does not read. Save its text, or what is attached to it, and give that.',
    );
}

/** Text with markup in the middle: a page whose beginning is missing. */
const looksLikeHtml = (head: string): boolean =>
  (head.match(/<\/(?:p|div|a|li|span|h[1-6]|td)>|<br\s?\/?>/gi)?.length ?? 0) >= 3;
